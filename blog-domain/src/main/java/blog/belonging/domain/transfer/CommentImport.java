package blog.belonging.domain.transfer;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.Commenter;
import blog.belonging.domain.comment.Comments;
import blog.belonging.domain.comment.Threads;
import blog.belonging.domain.content.CommentHtml;
import blog.belonging.domain.content.Entry;
import blog.belonging.domain.shared.SafeHtml;
import blog.belonging.domain.transfer.ImportReport.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * Comments come with the item they stand under. Never trusts "approved" alone: WordPress keeps editors' private notes as
 * approved comments of the type {@code note}.
 */
@ApplicationScoped
class CommentImport {

    @Inject
    Comments comments;

    @Inject
    Ledger ledger;

    /** Looks up in one go what is known of the comments of a step. */
    void prepare(ImportRun run, List<ExportedItem> items, Map<String, LedgerLine> knownItems) {
        List<String> ids = new ArrayList<>();
        for (ExportedItem item : items) {
            LedgerLine line = knownItems.get(item.id());
            if (line == null || !line.digest().equals(item.digest())) {
                item.comments().stream()
                        .map(ExportedComment::id)
                        .filter(id -> ImportRun.number(id).isPresent())
                        .forEach(ids::add);
            }
        }
        run.commentLines = new HashMap<>(ledger.find(run.source(), LedgerLine.Kind.COMMENT, ids));
    }

    /** @return how many comments are shown under the entry now */
    int take(ImportRun run, ExportedItem item, Entry entry, boolean isNew) {
        if (isNew && item.comments().isEmpty()) {
            return 0;
        }
        List<Comment> all = new ArrayList<>(isNew ? List.of() : comments.under(entry.id()));
        Map<String, Long> numbers = new HashMap<>();
        Map<Comment, String> parents = new HashMap<>();
        for (ExportedComment exported : item.comments()) {
            kind(run, exported)
                    .flatMap(kind -> take(run, item, entry, exported, kind))
                    .ifPresent(comment -> {
                        numbers.put(exported.id(), comment.id());
                        parents.put(comment, exported.parentId());
                        if (all.stream().noneMatch(c -> c.id() == comment.id())) {
                            all.add(comment);
                        }
                    });
        }
        // Only now is every comment of the item known, whatever the order of their numbers.
        parents.forEach((comment, parent) -> comment.answer(Optional.ofNullable(numbers.get(parent))
                .or(() -> Optional.ofNullable(run.commentLines.get(parent)).map(LedgerLine::targetId))
                .filter(p -> p != comment.id())));
        return Threads.arrange(all);
    }

    private static Optional<Comment.Kind> kind(ImportRun run, ExportedComment exported) {
        return switch (exported.type()) {
            case "", "comment" -> Optional.of(Comment.Kind.COMMENT);
            case "pingback" -> Optional.of(Comment.Kind.PINGBACK);
            case "trackback" -> Optional.of(Comment.Kind.TRACKBACK);
            case "note" -> {
                run.report.leaveOut("private notes of editors (comments of the type \"note\")");
                yield Optional.empty();
            }
            default -> {
                run.report.leaveOut("comments of the unknown type \"" + Fields.shown(exported.type()) + "\"");
                yield Optional.empty();
            }
        };
    }

    private Optional<Comment> take(
            ImportRun run, ExportedItem item, Entry entry, ExportedComment exported, Comment.Kind kind) {
        String what = kind == Comment.Kind.COMMENT ? "comments" : "pingbacks";
        if (ImportRun.number(exported.id()).isEmpty()) {
            run.report.count(what, Outcome.SKIPPED);
            run.report.note(item.label() + ": a comment with the number \"" + Fields.shown(exported.id())
                    + "\" cannot be kept");
            return Optional.empty();
        }
        if (isOverlong(exported)) {
            run.report.count(what, Outcome.SKIPPED);
            run.report.note(
                    item.label() + ": comment " + exported.id() + " cannot be kept, it gives a name, address or e-mail"
                            + " address of more than " + Fields.LONGEST + " characters");
            return Optional.empty();
        }
        Optional<LedgerLine> known = Optional.ofNullable(run.commentLines.get(exported.id()));
        String digest = Digest.of(exported);
        if (known.isPresent()) {
            return again(run, item, entry, exported, kind, digest, known.get(), what);
        }
        long number = Long.parseLong(exported.id());
        boolean free = run.keepsIds && (run.startedEmpty || !ledger.commentExists(number));
        Commenter commenter = new Commenter(
                // WordPress keeps names as HTML; here they are text.
                Parser.unescapeEntities(exported.author(), false),
                exported.email(),
                HeaderImport.httpOnly(exported.website()),
                exported.ip(),
                run.authorNumbers.get(exported.userId()));
        Comment comment = new Comment(
                free ? number : comments.nextId(),
                entry.id(),
                kind,
                commenter,
                run.instant(exported.gmtDate(), exported.localDate()).orElse(Instant.EPOCH));
        comment.say(exported.content(), html(run, exported, kind));
        comment.decide(status(run, item, exported));
        comments.add(comment);
        LedgerLine line = new LedgerLine(run.source(), LedgerLine.Kind.COMMENT, exported.id(), comment.id());
        line.settle(digest, comment.status().name(), run.jobId);
        ledger.add(line);
        run.commentLines.put(exported.id(), line);
        run.report.count(what, Outcome.CREATED);
        return Optional.of(comment);
    }

    private Optional<Comment> again(
            ImportRun run,
            ExportedItem item,
            Entry entry,
            ExportedComment exported,
            Comment.Kind kind,
            String digest,
            LedgerLine line,
            String what) {
        if (line.jobId() == run.jobId) {
            run.report.count(what, Outcome.SKIPPED);
            run.report.note(item.label() + ": two comments have the number " + exported.id() + "; the first was kept");
            return Optional.empty();
        }
        Optional<Comment> comment = comments.byId(line.targetId());
        if (comment.isPresent() && comment.get().entryId() != entry.id()) {
            run.report.count(what, Outcome.SKIPPED);
            run.report.note(
                    item.label() + ": comment " + exported.id() + " stands under another entry here and stays there");
            return Optional.empty();
        }
        if (comment.isEmpty() || line.digest().equals(digest)) {
            run.report.count(what, Outcome.UNCHANGED);
            return comment;
        }
        if (!comment.get().status().name().equals(line.state())) {
            run.report.count(what, Outcome.SKIPPED);
            run.report.note(
                    item.label() + ": comment " + exported.id() + " was moderated here since and is left as it is");
            return comment;
        }
        comment.get().say(exported.content(), html(run, exported, kind));
        comment.get().decide(status(run, item, exported));
        line.settle(digest, comment.get().status().name(), run.jobId);
        run.report.count(what, Outcome.UPDATED);
        return comment;
    }

    private static boolean isOverlong(ExportedComment exported) {
        return Stream.of(exported.author(), exported.email(), exported.website(), exported.ip())
                .anyMatch(text -> text.length() > Fields.LONGEST);
    }

    private static SafeHtml html(ImportRun run, ExportedComment exported, Comment.Kind kind) {
        return kind == Comment.Kind.COMMENT
                ? CommentHtml.of(exported.content(), List.of(run.source()))
                : CommentHtml.pingback(exported.content());
    }

    private static Comment.Status status(ImportRun run, ExportedItem item, ExportedComment exported) {
        return switch (exported.approved()) {
            case "1", "approve", "approved" -> Comment.Status.APPROVED;
            case "0", "hold" -> Comment.Status.PENDING;
            case "spam" -> Comment.Status.SPAM;
            case "trash", "post-trashed" -> Comment.Status.TRASHED;
            default -> {
                run.report.note(item.label() + ": comment " + exported.id() + " has the unknown state \""
                        + Fields.shown(exported.approved()) + "\" and waits for a moderator");
                yield Comment.Status.PENDING;
            }
        };
    }
}
