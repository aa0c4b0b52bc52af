package blog.belonging.domain.transfer;

import blog.belonging.domain.comment.BannedCommenters;
import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.CommentFindings;
import blog.belonging.domain.comment.CommentReport;
import blog.belonging.domain.comment.CommentReports;
import blog.belonging.domain.comment.Comments;
import blog.belonging.domain.comment.SpamWords;
import blog.belonging.domain.comment.WatchedNames;
import blog.belonging.domain.moderation.Decision;
import blog.belonging.domain.moderation.DecisionLine;
import blog.belonging.domain.moderation.ModerationRestoring;
import blog.belonging.domain.site.CommentPolicy;
import blog.belonging.domain.site.CommentRules;
import blog.belonging.domain.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a complete copy has of comments and of what was decided about them. */
@ApplicationScoped
class CommentExtras {

    private static final int LONGEST_SEALED = 2_000_000;

    @Inject
    Sites sites;

    @Inject
    Comments comments;

    @Inject
    CommentReports reports;

    @Inject
    BannedCommenters banned;

    @Inject
    WatchedNames watched;

    @Inject
    SpamWords spamWords;

    @Inject
    ModerationRestoring restoring;

    boolean take(Extra extra) {
        return switch (extra.kind()) {
            case "commentRules" -> rules(extra);
            case "comments" -> comment(extra);
            case "commentReports" -> report(extra);
            case "bans" -> ban(extra);
            case "watchedNames" -> watch(extra);
            case "spamWords" -> learn(extra);
            case "decisions" -> restoring.decision(decision(extra));
            default -> evidence(extra);
        };
    }

    private boolean rules(Extra extra) {
        sites.held()
                .ask(new CommentRules(
                        CommentPolicy.valueOf(extra.text("policy")),
                        extra.yes("websites"),
                        (int) Math.max(0, Math.min(CommentRules.MOST_LINKS, extra.number("mostLinks"))),
                        words(extra, "held"),
                        words(extra, "blocked")));
        return true;
    }

    private static List<String> words(Extra extra, String name) {
        List<String> lines = extra.facts().getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
        return CommentRules.words(String.join("\n", lines));
    }

    private boolean comment(Extra extra) {
        Optional<Comment> found = comments.byId(extra.number("id"));
        found.ifPresent(comment -> {
            comment.noticed(CommentFindings.read(extra.text("findings")));
            comment.commenter().cameBy(extra.text("agent"));
            comment.escalate(extra.yes("escalated"));
            comment.told(extra.yes("answerTold"));
            comment.learnAs(Optional.of(extra.text("learnt"))
                    .filter(name -> !name.isEmpty())
                    .map(Comment.Status::valueOf));
            if (!extra.text("decidedAt").isEmpty()) {
                comment.decide(
                        extra.yes("withheld") ? Comment.Status.WITHHELD : comment.status(),
                        Instant.parse(extra.text("decidedAt")));
            }
        });
        return found.isPresent();
    }

    private boolean report(Extra extra) {
        Optional<Comment> found = comments.byId(extra.number("comment"));
        found.ifPresent(comment -> {
            reports.add(new CommentReport(
                    reports.nextId(),
                    comment.id(),
                    Instant.parse(extra.text("at")),
                    CommentReport.Reason.valueOf(extra.text("reason")),
                    limited(extra, "note", CommentReport.LONGEST_NOTE)));
            comment.reported();
        });
        return found.isPresent();
    }

    private boolean ban(Extra extra) {
        String email = limited(extra, "email", 254);
        if (banned.has(email)) {
            return false;
        }
        banned.add(email, Instant.parse(extra.text("at")), limited(extra, "who", Fields.LONGEST));
        return true;
    }

    /** They are found only if the secret of the installation came along. */
    private boolean watch(Extra extra) {
        watched.add(
                limited(extra, "digest", 64),
                (int) Math.max(1, Math.min(10, extra.number("words"))),
                Instant.parse(extra.text("at")));
        return true;
    }

    private boolean learn(Extra extra) {
        SpamWords.Count count = new SpamWords.Count((int) extra.number("spam"), (int) extra.number("ham"));
        String word = limited(extra, "word", 64);
        spamWords.learn(
                word.isEmpty() ? Map.of() : Map.of(word, count), word.isEmpty() ? count : SpamWords.Count.NEVER);
        return true;
    }

    private static DecisionLine decision(Extra extra) {
        return new DecisionLine(
                extra.number("id"),
                extra.number("comment"),
                extra.number("batch"),
                Instant.parse(extra.text("at")),
                extra.number("account"),
                limited(extra, "who", Fields.LONGEST),
                Decision.Act.valueOf(extra.text("act")),
                Decision.Reason.valueOf(extra.text("reason")),
                limited(extra, "note", Fields.LONGEST),
                Comment.Status.valueOf(extra.text("statusBefore")),
                Comment.Status.valueOf(extra.text("statusAfter")),
                limited(extra, "digestBefore", 64),
                limited(extra, "digestAfter", 64),
                limited(extra, "chain", 64));
    }

    private boolean evidence(Extra extra) {
        if (comments.byId(extra.number("comment")).isEmpty()) {
            return false;
        }
        restoring.evidence(
                extra.number("comment"),
                Instant.parse(extra.text("at")),
                Decision.Act.valueOf(extra.text("act")),
                limited(extra, "sealed", LONGEST_SEALED),
                limited(extra, "digest", 64));
        return true;
    }

    private static String limited(Extra extra, String name, int longest) {
        Fields.check(name, extra.text(name), longest);
        return extra.text(name);
    }
}
