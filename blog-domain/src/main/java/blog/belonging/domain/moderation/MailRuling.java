package blog.belonging.domain.moderation;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.comment.CommenterMails;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.site.CommentMailRules;
import blog.belonging.domain.site.Site;
import blog.belonging.domain.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Settles what the blog writes to those who comment. */
@ApplicationScoped
@Transactional
public class MailRuling {

    @Inject
    Sites sites;

    @Inject
    CommenterMails mails;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    /** Whether any of it can be done: there has to be mail, and the blog has to know where it is. */
    public boolean isPossible() {
        return mails.canBringLinks();
    }

    public CommentMailRules rules(Actor actor) {
        actor.require(Permission.RUN_THE_BLOG);
        return sites.get().commentMailRules();
    }

    public void settle(Actor actor, CommentMailRules rules) {
        actor.require(Permission.RUN_THE_BLOG);
        Site site = sites.held();
        CommentMailRules before = site.commentMailRules();
        if (rules.equals(before)) {
            return;
        }
        site.writeToCommenters(rules);
        site.changed(clock.instant());
        auditing.note(
                actor.witness(), new AuditEntry.Deed("comment-mails.changed", "", written(before), written(rules)));
    }

    private static String written(CommentMailRules rules) {
        return (rules.confirmFirst() ? "confirm " : "") + (rules.answers() ? "answers" : "");
    }
}
