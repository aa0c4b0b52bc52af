package blog.belonging.domain.privacy;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.CommentPlacing;
import blog.belonging.domain.comment.Comments;
import blog.belonging.domain.comment.SpamLearning;
import blog.belonging.domain.content.CommentHtml;
import blog.belonging.domain.content.Entry;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.moderation.CommentRemoving;
import blog.belonging.domain.moderation.Decision;
import blog.belonging.domain.shared.ChangedMeanwhile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Erases what is kept of somebody who asks for it (UK GDPR, article 17). What others answered stays where it is; what is withheld or with the safeguarding
 * lead is left as it is.
 */
@ApplicationScoped
@Transactional
public class Erasing {

    private static final int LONGEST_CHECK = 500;

    /** How much is taken away. */
    public enum Mode {
        /** Nothing says any more who it was; what was said stays. */
        ANONYMISE,
        /** What was said, too. */
        ERASE
    }

    @Inject
    KeptData data;

    @Inject
    Remnants remnants;

    @Inject
    Comments comments;

    @Inject
    CommentPlacing placing;

    @Inject
    CommentRemoving removing;

    @Inject
    SpamLearning learning;

    @Inject
    PrivacyRequests requests;

    @Inject
    ErasureWords words;

    @Inject
    Surroundings surroundings;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    /**
     * What is to be done.
     *
     * @param seen how many comments it was said that it would be
     * @param checked how the administrator knows who asks
     * @param request of the register that is carried out, if there is one
     */
    public record Wish(EmailAddress email, Mode mode, int seen, String checked, Optional<Long> request) {}

    /**
     * What was done.
     *
     * @param changed comments that are still there
     * @param left those that are on hold
     */
    public record Done(int changed, int deleted, int left) {}

    /** @throws ChangedMeanwhile if there are more or fewer comments than were seen; nothing is done then */
    public Done erase(Actor actor, Wish wish) {
        actor.require(Permission.RUN_THE_BLOG);
        String email = wish.email().text();
        Held held = hold(email);
        List<Comment> erasable = held.erasable();
        if (erasable.size() != wish.seen()) {
            throw new ChangedMeanwhile("What is kept");
        }
        Run run = new Run(CommentRemoving.who(actor), Set.copyOf(remnants.onHold(held.byId.keySet())));
        Set<Long> shown = new HashSet<>();
        for (Comment comment : erasable) {
            if (comment.isShown()) {
                shown.add(comment.entryId());
            }
            if (wish.mode() == Mode.ANONYMISE) {
                run.anonymise(comment);
            } else {
                run.erase(comment);
            }
        }
        shown.forEach(entry -> held.entry(entry).ifPresent(placing::place));
        data.removeLetters(email);
        Done done = new Done(run.changed, run.deleted, held.byId.size() - erasable.size());
        String masked = EmailAddress.masked(email);
        requests.naming(email).forEach(request -> close(request, wish, masked));
        auditing.note(
                actor.witness(),
                new AuditEntry.Deed(
                        "privacy.erased",
                        masked,
                        without(Line.several(wish.checked(), LONGEST_CHECK), email, masked),
                        wish.mode() + ": " + done.changed() + " + " + done.deleted() + ", " + done.left()));
        return done;
    }

    /** What is carried out is answered; what is answered needs the address no more. Others still wait for an answer, and stay. */
    private void close(PrivacyRequest request, Wish wish, String masked) {
        boolean meant = wish.request().filter(id -> id == request.id()).isPresent();
        if ((meant || request.wantsErased(wish.email().text())) && !request.isAnswered()) {
            request.answer(wish.mode().name(), clock.instant());
        }
        if (request.isAnswered()) {
            request.forget(wish.email().text(), masked);
        }
    }

    private static String without(String text, String email, String masked) {
        return Pattern.compile(Pattern.quote(email), Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(masked));
    }

    /** Entries first and in one order, then their comments, as moderators take them: nobody waits for ever. */
    private Held hold(String email) {
        List<Long> ids = data.comments(email, Disclosing.MOST).stream()
                .map(PersonFile.Said::id)
                .toList();
        Map<Long, Optional<Entry>> entries = new TreeMap<>();
        new TreeSet<>(comments.entriesOf(ids).values()).forEach(id -> entries.put(id, placing.hold(id)));
        Map<Long, Comment> byId = new TreeMap<>();
        new TreeSet<>(ids)
                .forEach(id -> comments.held(id)
                        .filter(comment -> comment.commenter()
                                .email()
                                .toLowerCase(Locale.ROOT)
                                .equals(email))
                        .ifPresent(comment -> byId.put(id, comment)));
        return new Held(entries, byId);
    }

    private record Held(Map<Long, Optional<Entry>> entries, Map<Long, Comment> byId) {

        /** Answers before what they answer. */
        List<Comment> erasable() {
            return byId.values().stream()
                    .filter(comment -> comment.status() != Comment.Status.WITHHELD && !comment.isEscalated())
                    .sorted(Comparator.comparing(Comment::createdAt)
                            .thenComparing(Comment::id)
                            .reversed())
                    .toList();
        }

        Optional<Entry> entry(long id) {
            return entries.getOrDefault(id, Optional.empty());
        }
    }

    /** All that is done with one click. */
    private final class Run {

        private final Decision.Who who;
        private final Set<Long> withEvidence;
        private long batch;
        private int changed;
        private int deleted;

        Run(Decision.Who who, Set<Long> withEvidence) {
            this.who = who;
            this.withEvidence = withEvidence;
        }

        void anonymise(Comment comment) {
            learning.forget(comment);
            batch = removing.erase(
                    comment, batch, who, Decision.Reason.AT_REQUEST, one -> one.forgetItsAuthor(words.anonymous()));
            changed++;
        }

        /** It keeps its place only if something stands below it, or if the safeguarding lead could not find its evidence otherwise. */
        void erase(Comment comment) {
            learning.forget(comment);
            remnants.removeReportsOf(List.of(comment.id()));
            comment.settled();
            boolean answered = comment.isShown() && isAnswered(comment.id());
            if (answered || withEvidence.contains(comment.id())) {
                batch = removing.erase(comment, batch, who, Decision.Reason.AT_REQUEST, one -> silence(one, answered));
                changed++;
            } else {
                batch = removing.delete(comment, batch, who, Decision.Reason.AT_REQUEST);
                deleted++;
            }
        }

        private void silence(Comment comment, boolean stays) {
            comment.fallSilent(words.removed(), CommentHtml.of(words.removed(), surroundings.ownOrigins()));
            comment.forgetItsAuthor(words.anonymous());
            if (!stays) {
                comment.decide(Comment.Status.TRASHED, clock.instant());
            }
        }

        private boolean isAnswered(long id) {
            return comments.answersTo(id).stream()
                    .anyMatch(answer ->
                            answer.status() != Comment.Status.SPAM && answer.status() != Comment.Status.TRASHED);
        }
    }
}
