package blog.belonging.web.privacy;

import blog.belonging.domain.privacy.PrivacyNotices;
import blog.belonging.domain.privacy.Retention;
import blog.belonging.domain.site.CommentPolicy;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.web.shared.Describing;
import blog.belonging.web.shared.Metadata;
import blog.belonging.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What this blog keeps of people: what is switched on here, and nothing else. */
@Named
@RequestScoped
public class PrivacyNoticePage {

    @Inject
    PrivacyNotices notices;

    @Inject
    Describing describing;

    @Inject
    Texts texts;

    private Optional<PrivacyNotices.Notice> notice = Optional.empty();
    private Optional<Metadata> metadata = Optional.empty();

    public void load() {
        notice = Optional.of(notices.notice());
        metadata = Optional.of(describing.ofOverview(texts.of("privacy.title"), Permalinks.PRIVACY));
    }

    private PrivacyNotices.Notice notice() {
        return notice.orElseThrow();
    }

    public Metadata getMetadata() {
        return metadata.orElseThrow();
    }

    /** Who answers for it, a line each. */
    public List<String> getResponsible() {
        return notice().responsible().lines().filter(line -> !line.isBlank()).toList();
    }

    /** What is kept of those who comment, a sentence each. */
    public List<String> getComments() {
        CommentPolicy policy = notice().comments();
        return Stream.of(
                        policy == CommentPolicy.CLOSED ? "privacy.comments.closed" : "privacy.comments.open",
                        notice().website() ? "privacy.comments.kept-website" : "privacy.comments.kept",
                        policy == CommentPolicy.OPEN ? "privacy.comments.shown" : "privacy.comments.moderated",
                        "privacy.comments.why",
                        "privacy.comments.report")
                .map(texts::of)
                .toList();
    }

    /** For how long, a sentence for each kind. */
    public List<String> getTimes() {
        Retention retention = notice().retention();
        return Stream.of(Retention.Kind.values())
                .map(kind -> retention.of(kind) == 0
                        ? texts.of("privacy.for-ever." + kind)
                        : texts.of("privacy.time." + kind, retention.of(kind)))
                .toList();
    }

    public String getMail() {
        return texts.of(notice().mail() ? "privacy.mail.on" : "privacy.mail.off");
    }
}
