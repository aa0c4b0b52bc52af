package blog.belonging.domain.moderation;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.site.CommentRules;
import blog.belonging.domain.site.Site;
import blog.belonging.domain.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Settles what the blog asks of comments. */
@ApplicationScoped
@Transactional
public class Ruling {

    @Inject
    Sites sites;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    public CommentRules rules(Actor actor) {
        actor.require(Permission.RUN_THE_BLOG);
        return sites.get().commentRules();
    }

    public void settle(Actor actor, CommentRules rules) {
        actor.require(Permission.RUN_THE_BLOG);
        Site site = sites.held();
        CommentRules before = site.commentRules();
        if (rules.equals(before)) {
            return;
        }
        site.ask(rules);
        site.changed(clock.instant());
        auditing.note(
                actor.witness(),
                new AuditEntry.Deed(
                        "comment-rules.changed",
                        "",
                        before.policy().name(),
                        rules.policy().name()));
    }
}
