package blog.belonging.domain.moderation;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.comment.CommentedEntries;
import blog.belonging.domain.content.Title;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.site.CommentPolicy;
import blog.belonging.domain.site.CommentRules;
import blog.belonging.domain.site.Site;
import blog.belonging.domain.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Settles what the blog asks of comments. */
@ApplicationScoped
@Transactional
public class Ruling {

    @Inject
    Sites sites;

    @Inject
    CommentedEntries entries;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    public CommentRules rules(Actor actor) {
        actor.require(Permission.RUN_THE_BLOG);
        return sites.get().commentRules();
    }

    /**
     * What stands under one entry.
     *
     * @param policy empty for that of the blog
     */
    public record EntryRule(long entryId, String title, Optional<CommentPolicy> policy) {}

    public Optional<EntryRule> rule(Actor actor, long entryId) {
        actor.require(Permission.MODERATE_COMMENTS);
        return entries.byId(entryId)
                .map(entry -> new EntryRule(entryId, Title.plain(entry.title()), entry.commentPolicy()));
    }

    /** @param policy empty for that of the blog */
    public void settle(Actor actor, long entryId, Optional<CommentPolicy> policy) {
        actor.require(Permission.MODERATE_COMMENTS);
        entries.held(entryId)
                .filter(entry -> !entry.commentPolicy().equals(policy))
                .ifPresent(entry -> {
                    String before =
                            entry.commentPolicy().map(CommentPolicy::name).orElse("");
                    entry.moderateComments(policy);
                    sites.held().changed(clock.instant());
                    auditing.note(
                            actor.witness(),
                            new AuditEntry.Deed(
                                    "comment-rules.entry",
                                    Title.plain(entry.title()),
                                    before,
                                    policy.map(CommentPolicy::name).orElse("")));
                });
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
