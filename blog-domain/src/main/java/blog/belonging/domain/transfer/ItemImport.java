package blog.belonging.domain.transfer;

import blog.belonging.domain.shared.Refusal;
import blog.belonging.domain.transfer.ImportReport.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides, item by item, whether it comes in, and hands it to whoever knows its kind. */
@ApplicationScoped
class ItemImport {

    /** What a blog needs no more, or has in another form. Known, so not worth a line each. */
    private static final Set<String> NOT_CONTENT = Set.of(
            "revision",
            "customize_changeset",
            "custom_css",
            "oembed_cache",
            "user_request",
            "wp_navigation",
            "wp_template",
            "wp_template_part",
            "wp_global_styles",
            "wp_font_family",
            "wp_font_face");

    @Inject
    Ledger ledger;

    @Inject
    EntryImport entryImport;

    @Inject
    MediaImport mediaImport;

    @Inject
    CommentImport commentImport;

    void take(ImportRun run, List<ExportedItem> items) {
        Map<String, LedgerLine> known = ledger.find(
                run.source(),
                LedgerLine.Kind.ENTRY,
                items.stream()
                        .map(ExportedItem::id)
                        .filter(id -> ImportRun.number(id).isPresent())
                        .toList());
        commentImport.prepare(run, items, known);
        Set<String> seen = new HashSet<>();
        for (ExportedItem item : items) {
            try {
                // What this step has brought itself was not known when it began.
                Optional<LedgerLine> line =
                        seen.add(item.id()) || ImportRun.number(item.id()).isEmpty()
                                ? Optional.ofNullable(known.get(item.id()))
                                : ledger.find(run.source(), LedgerLine.Kind.ENTRY, item.id());
                take(run, item, line);
            } catch (Refusal refusal) {
                run.report.count(kindOf(item), Outcome.SKIPPED);
                run.report.note(item.label() + ": " + refusal.getMessage());
            }
        }
    }

    private void take(ImportRun run, ExportedItem item, Optional<LedgerLine> line) {
        switch (item.type()) {
            case "post", "page", "wp_block", "attachment" -> {
                if (ImportRun.number(item.id()).isEmpty()) {
                    throw new Unusable("its number \"" + Fields.shown(item.id()) + "\" is none");
                }
                if (line.isPresent()
                        && !line.get().isReservation()
                        && line.get().jobId() == run.jobId) {
                    if (!line.get().digest().equals(item.digest())) {
                        throw new Unusable("another item of this export has the same number");
                    }
                    return;
                }
                boolean unchanged = line.isPresent() && line.get().digest().equals(item.digest());
                if (unchanged) {
                    run.report.count(kindOf(item), Outcome.UNCHANGED);
                    if (item.type().equals("attachment")) {
                        mediaImport.bringFile(run, item, line.get().targetId());
                    }
                    return;
                }
                bring(run, item, line);
            }
            case "nav_menu_item", "guest-author" -> {
                // Taken while the export was checked.
            }
            case "feedback" -> run.report.leaveOut("contact-form messages (feedback): personal data");
            default -> {
                if (NOT_CONTENT.contains(item.type())) {
                    run.report.leaveOut("items of the type \"" + item.type() + "\", which is no content");
                } else {
                    run.report.leaveOut("items of the unknown type \"" + Fields.shown(item.type()) + "\"");
                }
            }
        }
    }

    private void bring(ImportRun run, ExportedItem item, Optional<LedgerLine> line) {
        Fields.check("title", item.title(), Fields.LONGEST);
        Fields.check("name", item.name(), Fields.LONGEST);
        Fields.check("guid", item.guid(), Fields.LONGEST);
        Fields.check("creator", item.creator(), Fields.LONGEST);
        Fields.check("link", item.link(), Fields.LONGEST);
        Fields.check("password", item.password(), Fields.LONGEST);
        if (item.type().equals("attachment")) {
            mediaImport.take(run, item, line);
        } else {
            entryImport.take(run, item, line);
        }
    }

    static String kindOf(ExportedItem item) {
        return switch (item.type()) {
            case "post" -> "posts";
            case "page" -> "pages";
            case "wp_block" -> "blocks";
            case "attachment" -> "media";
            default -> "other";
        };
    }

    /** An item that cannot be imported at all. */
    static final class Unusable extends Refusal {

        private static final long serialVersionUID = 1L;

        Unusable(String why) {
            super(why);
        }
    }
}
