package blog.belonging.domain.comment;

import blog.belonging.domain.site.SiteKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What this blog signs for those who comment, who have neither an account nor a cookie. */
@ApplicationScoped
public class CommentKeys {

    private static final String FORM = "comment-form";
    private static final String CONFIRM = "confirm-comment";
    private static final String ANSWERS = "answers-wanted";
    private static final String NO_ANSWERS = "answers-unwanted";
    private static final String OWN = "own-comment";

    /** A form may lie open over a weekend. */
    private static final Duration FORM_LASTS = Duration.ofDays(4);

    @Inject
    SiteKeys keys;

    @Inject
    Clock clock;

    /** Says when the form was handed out, and that it was this blog that did. */
    public String stamp(long entryId) {
        long second = clock.instant().getEpochSecond();
        return second + "." + keys.of(FORM).digest(entryId + " " + second);
    }

    /** @return how long ago the form was handed out; empty if it was not, or longer ago than a form is good for */
    public Optional<Duration> since(long entryId, String stamp) {
        String[] parts = stamp.split("\\.", 2);
        if (parts.length != 2
                || !parts[0].matches("\\d{1,12}")
                || !keys.of(FORM).made(parts[1], entryId + " " + parts[0])) {
            return Optional.empty();
        }
        Duration since = Duration.between(Instant.ofEpochSecond(Long.parseLong(parts[0])), clock.instant());
        return since.isNegative() || since.compareTo(FORM_LASTS) > 0 ? Optional.empty() : Optional.of(since);
    }

    /** Leads its commenter back to a comment. */
    public String own(long id) {
        return keys.of(OWN).digest(String.valueOf(id));
    }

    /** Goes to the e-mail address of a comment, and nowhere else. */
    String confirming(long id) {
        return keys.of(CONFIRM).digest(String.valueOf(id));
    }

    boolean isConfirming(long id, String key) {
        return keys.of(CONFIRM).made(key, String.valueOf(id));
    }

    String answersWanted(long id) {
        return keys.of(ANSWERS).digest(String.valueOf(id));
    }

    boolean isAnswersWanted(long id, String key) {
        return keys.of(ANSWERS).made(key, String.valueOf(id));
    }

    String answersUnwanted(long id) {
        return keys.of(NO_ANSWERS).digest(String.valueOf(id));
    }

    boolean isAnswersUnwanted(long id, String key) {
        return keys.of(NO_ANSWERS).made(key, String.valueOf(id));
    }

    boolean isOwn(long id, String key) {
        return keys.of(OWN).made(key, String.valueOf(id));
    }
}
