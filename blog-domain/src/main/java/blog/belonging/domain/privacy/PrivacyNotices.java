package blog.belonging.domain.privacy;

import blog.belonging.domain.mail.Mailing;
import blog.belonging.domain.site.CommentPolicy;
import blog.belonging.domain.site.CommentRules;
import blog.belonging.domain.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What readers are told about their data: what is really switched on, and nothing else. */
@ApplicationScoped
@Transactional
public class PrivacyNotices {

    @Inject
    PrivacyPolicies policies;

    @Inject
    Sites sites;

    @Inject
    Mailing mailing;

    /**
     * What is true of this blog.
     *
     * @param comments unless an entry has its own
     * @param website whether commenters may name one
     * @param mail whether the blog writes to anybody
     */
    public record Notice(
            CommentPolicy comments,
            boolean website,
            boolean mail,
            Retention retention,
            String responsible,
            String accessibilityContact) {}

    public Notice notice() {
        PrivacyPolicy.Settled settled = policies.get().settled();
        CommentRules rules = sites.get().commentRules();
        return new Notice(
                rules.policy(),
                rules.website(),
                mailing.isSetUp(),
                settled.retention(),
                settled.responsible(),
                settled.accessibilityContact());
    }
}
