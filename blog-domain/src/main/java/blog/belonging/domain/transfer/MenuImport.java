package blog.belonging.domain.transfer;

import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Menu;
import blog.belonging.domain.site.MenuItem;
import blog.belonging.domain.site.Menus;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.taxonomy.Categories;
import blog.belonging.domain.taxonomy.Tags;
import blog.belonging.domain.transfer.ImportReport.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.parser.Parser;

/** Navigation menus. They come last: their items point at everything else. */
@ApplicationScoped
class MenuImport {

    @Inject
    Menus menus;

    @Inject
    Ledger ledger;

    @Inject
    EntryNumbers numbers;

    @Inject
    Categories categories;

    @Inject
    Tags tags;

    void take(ImportRun run) {
        Map<String, List<ExportedItem>> byMenu = new TreeMap<>();
        for (ExportedItem item : run.menuItems.values()) {
            Optional<String> menu = item.terms().stream()
                    .filter(t -> t.taxonomy().equals("nav_menu"))
                    .map(ExportedTerm::slug)
                    .findFirst();
            if (menu.isEmpty()) {
                run.report.leaveOut("menu items that belong to no menu");
            } else if (item.status().equals("publish")) {
                byMenu.computeIfAbsent(menu.get(), k -> new ArrayList<>()).add(item);
            }
        }
        byMenu.forEach((slug, items) -> menu(run, slug, items));
    }

    private void menu(ImportRun run, String menuSlug, List<ExportedItem> exported) {
        exported.sort(Comparator.comparingInt(ExportedItem::menuOrder).thenComparing(ExportedItem::id));
        String digest = Digest.of(exported.stream().map(ExportedItem::digest).toArray());
        Slug wanted = Fields.slug(menuSlug).orElse(new Slug("menu"));
        Optional<LedgerLine> line = ledger.find(run.source(), LedgerLine.Kind.MENU, wanted.text());
        if (line.isPresent() && line.get().digest().equals(digest)) {
            run.report.count("menus", Outcome.UNCHANGED);
            return;
        }
        Slug slug = line.isPresent() ? wanted : freeSlug(wanted);
        Optional<Menu> existing = line.flatMap(l -> menus.byId(l.targetId()));
        Menu menu = existing.orElseGet(() -> new Menu(menus.nextId(), slug, slug.text()));
        List<MenuItem> items = new ArrayList<>();
        for (ExportedItem item : exported) {
            target(run, item, items.size()).ifPresent(items::add);
        }
        menu.arrange(nameOf(run, menuSlug), items);
        if (existing.isEmpty()) {
            menus.add(menu);
        }
        LedgerLine written = line.orElseGet(() -> {
            LedgerLine added = new LedgerLine(run.source(), LedgerLine.Kind.MENU, wanted.text(), menu.id());
            ledger.add(added);
            return added;
        });
        written.settle(digest, "", run.jobId);
        run.report.count("menus", existing.isEmpty() ? Outcome.CREATED : Outcome.UPDATED);
    }

    /** The menu of another blog is another menu, whatever it is called. */
    private Slug freeSlug(Slug wanted) {
        Slug slug = wanted;
        for (int n = 2; menus.bySlug(slug).isPresent(); n++) {
            slug = new Slug(wanted.text() + "-" + n);
        }
        return slug;
    }

    private static String nameOf(ImportRun run, String menuSlug) {
        return run.header.terms().stream()
                .filter(t -> t.taxonomy().equals("nav_menu") && t.slug().equals(menuSlug))
                .map(t -> Fields.kept(run, "The menu", Parser.unescapeEntities(t.name(), false)))
                .findFirst()
                .orElseGet(() -> Fields.shown(menuSlug));
    }

    private Optional<MenuItem> target(ImportRun run, ExportedItem item, int position) {
        String object = item.meta("_menu_item_object");
        String objectId = item.meta("_menu_item_object_id");
        String label = Fields.shown(Parser.unescapeEntities(item.title(), false).strip());
        Optional<Pointer> pointer = switch (item.meta("_menu_item_type")) {
            case "post_type" ->
                numbers.of(run, objectId)
                        .map(id -> new Pointer(
                                object.equals("page") ? MenuItem.Target.PAGE : MenuItem.Target.POST, id, ""));
            case "taxonomy" -> term(run, object, objectId);
            default ->
                address(run, item.meta("_menu_item_url"))
                        .map(address -> new Pointer(MenuItem.Target.ADDRESS, 0, address));
        };
        if (pointer.isEmpty()) {
            run.report.note(item.label() + ": points at nothing that was imported ("
                    + Fields.shown(object + " " + objectId) + ") and was left out of the menu");
        }
        return pointer.map(to -> new MenuItem(
                ImportRun.number(item.id()).orElse(position + 1L),
                ImportRun.number(item.meta("_menu_item_menu_item_parent")).orElse(0L),
                position,
                label.isEmpty() ? to.address : label,
                to.target,
                to.id,
                to.address));
    }

    private Optional<Pointer> term(ImportRun run, String taxonomy, String id) {
        Optional<Slug> slug = run.header.terms().stream()
                .filter(t -> t.id().equals(id) && t.taxonomy().equals(taxonomy))
                .findFirst()
                .flatMap(t -> Fields.slug(t.slug()));
        return taxonomy.equals("category")
                ? slug.flatMap(categories::bySlug).map(c -> new Pointer(MenuItem.Target.CATEGORY, c.id(), ""))
                : slug.flatMap(tags::bySlug).map(t -> new Pointer(MenuItem.Target.TAG, t.id(), ""));
    }

    private record Pointer(MenuItem.Target target, long id, String address) {}

    private static Optional<String> address(ImportRun run, String url) {
        String text = url.strip();
        if (text.length() > Fields.LONGEST) {
            return Optional.empty();
        }
        Optional<String> own = Permalinks.ownAddress(text, run.source());
        if (own.isPresent()) {
            return own;
        }
        String http = HeaderImport.httpOnly(text);
        return http.isEmpty() ? Optional.empty() : Optional.of(http);
    }
}
