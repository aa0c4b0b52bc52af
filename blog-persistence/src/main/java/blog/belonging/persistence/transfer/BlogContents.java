package blog.belonging.persistence.transfer;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.media.MediaFiles;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Menu;
import blog.belonging.domain.site.MenuItem;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicSite;
import blog.belonging.domain.site.SiteView;
import blog.belonging.domain.transfer.BlogExport;
import blog.belonging.domain.transfer.ExportedAuthor;
import blog.belonging.domain.transfer.ExportedComment;
import blog.belonging.domain.transfer.ExportedItem;
import blog.belonging.domain.transfer.ExportedTerm;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The whole blog as WordPress's format names its parts. Read in steps, each of which is forgotten before the next. */
@ApplicationScoped
class BlogContents {

    /** Entries of a step. */
    private static final int STEP = 50;

    private static final Pattern POST_PATH = Pattern.compile("/(\\d{4})/(\\d{2})/(\\d{2})/([^/]+)/");

    /** How WordPress calls the smaller copy of a picture that was too large. */
    private static final String SCALED = "-scaled";

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    PublicSite site;

    @Inject
    MediaFiles files;

    /** Takes an item. */
    interface Each {
        void take(ExportedItem item) throws IOException;
    }

    BlogExport.Header header(String address) {
        SiteView view = site.view();
        List<ExportedTerm> terms = new ArrayList<>(categories());
        terms.addAll(tags());
        for (Menu menu : menus()) {
            // The numbers of menus are their own here, and those of terms over there.
            terms.add(new ExportedTerm("nav_menu", "", menu.slug().toAddress(), "", html(menu.name()), ""));
        }
        return new BlogExport.Header(
                view.title(),
                view.tagline(),
                view.language(),
                address,
                people().stream()
                        .filter(person -> !person.guest())
                        .map(person -> new ExportedAuthor(
                                String.valueOf(person.id()), person.login(), person.email(), person.name()))
                        .toList(),
                terms);
    }

    /** Menu items last: they point at what has come before. */
    void items(String address, Each each) throws IOException {
        Step step = new Step(address);
        step.media(each);
        step.blocks(each);
        step.pages(each);
        step.posts(each);
        step.guests(each);
        step.menuItems(each);
    }

    /**
     * Somebody whose name stands over something.
     *
     * @param login by which the format tells people apart
     */
    private record Person(
            long id,
            String login,
            String name,
            String email,
            String bio,
            String website,
            String orcid,
            boolean guest,
            long portrait) {}

    private List<Person> people() {
        return entityManager
                .createQuery(
                        "select a.id, a.slug, a.displayName, a.email, a.bio, a.website, a.orcid, a.guest, a.portraitId"
                                + " from Author a order by a.id",
                        Object[].class)
                .getResultStream()
                .map(row -> new Person(
                        Rows.number(row[0]),
                        Rows.text(row[1]),
                        Rows.text(row[2]),
                        Rows.text(row[3]),
                        Rows.text(row[4]),
                        Rows.text(row[5]),
                        Rows.text(row[6]),
                        Rows.yes(row[7]),
                        Rows.number(row[8])))
                .toList();
    }

    /** Parents first. */
    private List<ExportedTerm> categories() {
        return entityManager
                .createQuery(
                        "select c.id, c.slug, p.slug, c.name, c.description from Category c"
                                + " left join Category p on p.id = c.parentId order by length(c.path), c.path",
                        Object[].class)
                .getResultStream()
                .map(row -> term("category", row))
                .toList();
    }

    private List<ExportedTerm> tags() {
        return entityManager
                .createQuery("select t.id, t.slug, '', t.name, t.description from Tag t order by t.id", Object[].class)
                .getResultStream()
                .map(row -> term("post_tag", row))
                .toList();
    }

    private static ExportedTerm term(String taxonomy, @Nullable Object[] row) {
        return new ExportedTerm(
                taxonomy,
                Rows.text(row[0]),
                address(row[1]),
                address(row[2]),
                html(Rows.text(row[3])),
                Rows.text(row[4]));
    }

    private static String address(@Nullable Object slug) {
        return slug instanceof Slug known ? known.toAddress() : "";
    }

    /** Names are text here, and HTML over there. */
    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private List<Menu> menus() {
        return entityManager
                .createQuery("select m from Menu m order by m.id", Menu.class)
                .getResultList();
    }

    /** One writing: what every item may need to know. */
    private final class Step {

        private final String origin;
        private final ZoneId zone;
        private final Map<Long, Person> people = new HashMap<>();
        private final Map<Long, ExportedTerm> categories = new HashMap<>();
        private final Map<Long, ExportedTerm> tags = new HashMap<>();
        private long lastNumber;

        Step(String address) {
            origin = address;
            zone = site.view().zone();
            people().forEach(person -> people.put(person.id(), person));
            categories().forEach(term -> categories.put(Long.parseLong(term.id()), term));
            tags().forEach(term -> tags.put(Long.parseLong(term.id()), term));
            for (String table : List.of("post", "static_page", "media_item", "reusable_block")) {
                lastNumber = Math.max(
                        lastNumber,
                        Rows.number(entityManager
                                .createNativeQuery("select max(id) from " + table)
                                .getSingleResult()));
            }
        }

        private String login(long author) {
            Person person = people.get(author);
            return person == null ? "" : person.login();
        }

        private List<Object[]> rows(String jpql, long after) {
            return entityManager
                    .createQuery(jpql, Object[].class)
                    .setParameter("after", after)
                    .setMaxResults(STEP)
                    .getResultList();
        }

        /** Rows that belong to entries of a step, by the number of each. */
        private Map<Long, List<Object[]>> belonging(String jpql, List<Object[]> entries) {
            Map<Long, List<Object[]>> found = new HashMap<>();
            entityManager
                    .createQuery(jpql, Object[].class)
                    .setParameter("first", entries.get(0)[0])
                    .setParameter("last", entries.get(entries.size() - 1)[0])
                    .getResultStream()
                    .forEach(row -> found.computeIfAbsent(Rows.number(row[0]), k -> new ArrayList<>())
                            .add(row));
            return found;
        }

        /** The same for what is no entity, or has an order that JPQL does not know. */
        @SuppressWarnings("unchecked")
        private Map<Long, List<Object[]>> belongingIn(String sql, List<Object[]> entries) {
            Map<Long, List<Object[]>> found = new HashMap<>();
            List<Object[]> rows = entityManager
                    .createNativeQuery(sql)
                    .setParameter(1, entries.get(0)[0])
                    .setParameter(2, entries.get(entries.size() - 1)[0])
                    .getResultList();
            rows.forEach(row -> found.computeIfAbsent(Rows.number(row[0]), k -> new ArrayList<>())
                    .add(row));
            return found;
        }

        void media(Each each) throws IOException {
            List<Object[]> rows = media(0);
            while (!rows.isEmpty()) {
                Map<Long, List<Object[]>> sizes = belonging(
                        "select m.id, s.name, s.path, s.width, s.height from MediaItem m join m.sizes s where m.id between :first and :last order by m.id, s.width",
                        rows);
                for (Object[] row : rows) {
                    each.take(attachment(row, sizes.getOrDefault(Rows.number(row[0]), List.of())));
                }
                rows = media(Rows.number(rows.get(rows.size() - 1)[0]));
            }
        }

        private List<Object[]> media(long after) {
            return rows(
                    "select m.id, m.path, m.width, m.height, m.title, m.alt, m.caption, m.description, m.ownerId, m.uploadedAt"
                            + " from MediaItem m where m.id > :after order by m.id",
                    after);
        }

        private ExportedItem attachment(Object[] row, List<Object[]> sizes) {
            String path = Rows.text(row[1]);
            List<ExportedItem.Meta> meta = new ArrayList<>();
            meta.add(new ExportedItem.Meta("_wp_attached_file", path));
            metadata(path, Rows.whole(row[2]), Rows.whole(row[3]), sizes)
                    .ifPresent(text -> meta.add(new ExportedItem.Meta("_wp_attachment_metadata", text)));
            if (!Rows.text(row[5]).isEmpty()) {
                meta.add(new ExportedItem.Meta("_wp_attachment_image_alt", Rows.text(row[5])));
            }
            String id = Rows.text(row[0]);
            String url = origin + Permalinks.encodedUpload(path);
            return new Item("attachment", id)
                    .titled(Rows.text(row[4]))
                    .at(origin + "/?attachment_id=" + id, url)
                    .by(login(Rows.number(row[8])))
                    .saying(Rows.text(row[7]), Rows.text(row[6]))
                    .dated(Rows.instant(row[9]), Optional.empty(), Optional.empty())
                    .called(path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", ""), "inherit")
                    .attached(url)
                    .with(List.of(), meta, List.of());
        }

        /** Empty for what is no picture. */
        private Optional<String> metadata(String path, int width, int height, List<Object[]> sizes) {
            if (width == 0 || height == 0) {
                return Optional.empty();
            }
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("width", width);
            all.put("height", height);
            all.put("file", path);
            Map<String, Object> copies = new LinkedHashMap<>();
            for (Object[] row : sizes) {
                String copy = Rows.text(row[2]);
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("file", copy.substring(copy.lastIndexOf('/') + 1));
                one.put("width", Rows.whole(row[3]));
                one.put("height", Rows.whole(row[4]));
                copies.put(Rows.text(row[1]), one);
            }
            all.put("sizes", copies);
            original(path).ifPresent(name -> all.put("original_image", name.substring(name.lastIndexOf('/') + 1)));
            return Optional.of(PhpText.of(all));
        }

        void blocks(Each each) throws IOException {
            List<Object[]> rows = blocks(0);
            while (!rows.isEmpty()) {
                for (Object[] row : rows) {
                    String id = Rows.text(row[0]);
                    each.take(new Item("wp_block", id)
                            .titled(Rows.text(row[1]))
                            .at(origin + "/?p=" + id, origin + "/?p=" + id)
                            .saying(Rows.text(row[2]), "")
                            .called("block-" + id, "publish")
                            .with(List.of(), List.of(), List.of()));
                }
                rows = blocks(Rows.number(rows.get(rows.size() - 1)[0]));
            }
        }

        private List<Object[]> blocks(long after) {
            return rows("select b.id, b.title, b.body from ReusableBlock b where b.id > :after order by b.id", after);
        }

        void pages(Each each) throws IOException {
            List<Object[]> rows = entries("StaticPage", ", e.parentId, e.menuOrder", 0);
            while (!rows.isEmpty()) {
                Around around = new Around(rows);
                for (Object[] row : rows) {
                    each.take(entry("page", row, around)
                            .placed(Rows.number(row[18]), Rows.whole(row[19]))
                            .with(List.of(), around.meta(row), around.comments(row)));
                }
                rows = entries("StaticPage", ", e.parentId, e.menuOrder", Rows.number(rows.get(rows.size() - 1)[0]));
            }
        }

        void posts(Each each) throws IOException {
            List<Object[]> rows = entries("Post", ", e.sticky", 0);
            while (!rows.isEmpty()) {
                Around around = new Around(rows);
                Map<Long, List<Object[]>> bylines = belongingIn(
                        "select post_id, author_id from post_byline where post_id between ?1 and ?2 order by post_id, position",
                        rows);
                Map<Long, List<Object[]>> filed = belongingIn(
                        "select post_id, category_id from post_category where post_id between ?1 and ?2 order by post_id, category_id",
                        rows);
                Map<Long, List<Object[]>> tagged = belongingIn(
                        "select post_id, tag_id from post_tag where post_id between ?1 and ?2 order by post_id, tag_id",
                        rows);
                for (Object[] row : rows) {
                    long id = Rows.number(row[0]);
                    List<ExportedTerm> terms = new ArrayList<>();
                    each(filed, id)
                            .forEach(term ->
                                    Optional.ofNullable(categories.get(term)).ifPresent(terms::add));
                    each(tagged, id)
                            .forEach(term -> Optional.ofNullable(tags.get(term)).ifPresent(terms::add));
                    each(bylines, id)
                            .forEach(author -> Optional.ofNullable(people.get(author))
                                    .ifPresent(person -> terms.add(new ExportedTerm(
                                            "author", "", "cap-" + person.login(), "", person.login(), ""))));
                    each.take(entry("post", row, around)
                            .stuck(Rows.yes(row[18]))
                            .with(terms, around.meta(row), around.comments(row)));
                }
                rows = entries("Post", ", e.sticky", Rows.number(rows.get(rows.size() - 1)[0]));
            }
        }

        private static List<Long> each(Map<Long, List<Object[]>> rows, long id) {
            return rows.getOrDefault(id, List.of()).stream()
                    .map(row -> Rows.number(row[1]))
                    .toList();
        }

        private List<Object[]> entries(String entity, String more, long after) {
            return rows(
                    "select e.id, e.title, e.slug, e.body, e.excerpt, e.footnotes, e.status, e.visibility, e.password, e.ownerId,"
                            + " e.commentsOpen, e.featuredImageId, e.guid, e.publishedAt, e.publishedOn, e.modifiedAt, e.path,"
                            + " e.beforeTrash" + more + " from " + entity
                            + " e where e.id > :after order by e.id",
                    after);
        }

        private Item entry(String type, Object[] row, Around around) {
            String id = Rows.text(row[0]);
            EntryStatus status = (EntryStatus) row[6];
            String path = Rows.text(row[16]);
            return new Item(type, id)
                    .titled(Rows.text(row[1]))
                    .at(
                            path.isEmpty() || status == EntryStatus.TRASHED ? origin + "/?p=" + id : origin + path,
                            Rows.text(row[12]))
                    .by(login(Rows.number(row[9])))
                    .saying(Rows.text(row[3]), Rows.text(row[4]))
                    .dated(
                            row[13] instanceof Instant at ? at : null,
                            Optional.ofNullable((LocalDate) row[14]),
                            Optional.of((Instant) row[15]))
                    .called(address(row[2]), status(status))
                    .openToComments(Rows.yes(row[10]))
                    .protectedBy(row[7] == Visibility.PASSWORD ? Rows.text(row[8]) : "");
        }

        private static String status(EntryStatus status) {
            return switch (status) {
                case PUBLISHED -> "publish";
                case SCHEDULED -> "future";
                case PENDING -> "pending";
                case PRIVATE -> "private";
                case TRASHED -> "trash";
                case DRAFT -> "draft";
            };
        }

        /** As the plug-in Co-Authors Plus has them. */
        void guests(Each each) throws IOException {
            for (Person person : people.values().stream()
                    .filter(Person::guest)
                    .sorted(Comparator.comparingLong(Person::id))
                    .toList()) {
                String id = String.valueOf(++lastNumber);
                List<ExportedItem.Meta> meta = new ArrayList<>(List.of(
                        new ExportedItem.Meta("cap-user_login", person.login()),
                        new ExportedItem.Meta("cap-display_name", person.name()),
                        new ExportedItem.Meta("cap-user_email", person.email()),
                        new ExportedItem.Meta("cap-description", person.bio()),
                        new ExportedItem.Meta(
                                "cap-website",
                                person.orcid().isEmpty() ? person.website() : "https://orcid.org/" + person.orcid())));
                if (person.portrait() > 0) {
                    meta.add(new ExportedItem.Meta("_thumbnail_id", String.valueOf(person.portrait())));
                }
                each.take(new Item("guest-author", id)
                        .titled(html(person.name()))
                        .at(origin + "/?p=" + id, origin + "/?p=" + id)
                        .called("cap-" + person.login(), "publish")
                        .with(List.of(), meta, List.of()));
            }
        }

        void menuItems(Each each) throws IOException {
            Set<Long> taken = new HashSet<>();
            for (Menu menu : menus()) {
                Map<Long, String> numbers = new HashMap<>();
                for (MenuItem item : menu.items()) {
                    boolean free = item.id() > 0 && !isEntry(item.id()) && taken.add(item.id());
                    numbers.putIfAbsent(item.id(), String.valueOf(free ? item.id() : freshNumber(taken)));
                }
                int order = 0;
                for (MenuItem item : menu.items()) {
                    String id = numbers.getOrDefault(item.id(), "");
                    each.take(new Item("nav_menu_item", id)
                            .titled(html(item.label()))
                            .at(origin + "/?p=" + id, origin + "/?p=" + id)
                            .called("menu-item-" + id, "publish")
                            .placed(0, ++order)
                            .with(
                                    List.of(new ExportedTerm(
                                            "nav_menu", "", menu.slug().toAddress(), "", html(menu.name()), "")),
                                    pointer(item, numbers),
                                    List.of()));
                }
            }
        }

        private boolean isEntry(long id) {
            return id <= lastNumber
                    && List.of("post", "static_page", "media_item", "reusable_block").stream()
                            .anyMatch(table -> !entityManager
                                    .createNativeQuery("select 1 from " + table + " where id = ?1")
                                    .setParameter(1, id)
                                    .getResultList()
                                    .isEmpty());
        }

        private long freshNumber(Set<Long> taken) {
            do {
                lastNumber++;
            } while (!taken.add(lastNumber));
            return lastNumber;
        }

        private List<ExportedItem.Meta> pointer(MenuItem item, Map<Long, String> numbers) {
            String type = switch (item.target()) {
                case POST, PAGE -> "post_type";
                case CATEGORY, TAG -> "taxonomy";
                case ADDRESS -> "custom";
            };
            String object = switch (item.target()) {
                case POST -> "post";
                case PAGE -> "page";
                case CATEGORY -> "category";
                case TAG -> "post_tag";
                case ADDRESS -> "custom";
            };
            String url = item.address().startsWith("/") ? origin + item.address() : item.address();
            return List.of(
                    new ExportedItem.Meta("_menu_item_type", type),
                    new ExportedItem.Meta("_menu_item_menu_item_parent", numbers.getOrDefault(item.parentId(), "0")),
                    new ExportedItem.Meta("_menu_item_object_id", String.valueOf(item.targetId())),
                    new ExportedItem.Meta("_menu_item_object", object),
                    new ExportedItem.Meta("_menu_item_target", ""),
                    new ExportedItem.Meta("_menu_item_classes", "a:1:{i:0;s:0:\"\";}"),
                    new ExportedItem.Meta("_menu_item_xfn", ""),
                    new ExportedItem.Meta("_menu_item_url", url));
        }

        /** What stands around the entries of a step. */
        private final class Around {

            private final Map<Long, List<Object[]>> comments;
            private final Map<Long, List<Object[]>> notes;
            private final Map<Long, List<Object[]>> redirects;

            Around(List<Object[]> entries) {
                comments = belonging(
                        "select c.entryId, c.id, c.parentId, c.kind, c.status, c.commenter.name, c.commenter.email,"
                                + " c.commenter.website, c.commenter.ip, c.commenter.authorId, c.createdAt, c.body"
                                + " from Comment c where c.entryId between :first and :last order by c.entryId, c.id",
                        entries);
                notes = belongingIn(
                        "select entry_id, meta_key, meta_value from entry_meta where entry_id between ?1 and ?2 order by entry_id, position",
                        entries);
                redirects = belongingIn(
                        "select entry_id, source from redirect where entry_id between ?1 and ?2 order by entry_id, id",
                        entries);
            }

            List<ExportedItem.Meta> meta(Object[] row) {
                List<ExportedItem.Meta> meta = new ArrayList<>();
                long id = Rows.number(row[0]);
                if (row[11] != null) {
                    meta.add(new ExportedItem.Meta("_thumbnail_id", Rows.text(row[11])));
                }
                if (!Rows.text(row[5]).isEmpty()) {
                    meta.add(new ExportedItem.Meta("footnotes", Rows.text(row[5])));
                }
                if (row[6] == EntryStatus.TRASHED) {
                    meta.add(new ExportedItem.Meta("_wp_desired_post_slug", address(row[2])));
                    String before = Rows.text(row[17]);
                    meta.add(new ExportedItem.Meta(
                            "_wp_trash_meta_status", before.isEmpty() ? "draft" : status(EntryStatus.valueOf(before))));
                }
                formerAddresses(id, address(row[2]), meta);
                notes.getOrDefault(id, List.of())
                        .forEach(note -> meta.add(new ExportedItem.Meta(Rows.text(note[1]), Rows.text(note[2]))));
                return meta;
            }

            /** WordPress keeps the day and the name of an old address apart. */
            private void formerAddresses(long id, String slug, List<ExportedItem.Meta> meta) {
                Set<String> slugs = new LinkedHashSet<>();
                Set<String> days = new LinkedHashSet<>();
                for (Object[] redirect : redirects.getOrDefault(id, List.of())) {
                    Matcher path = POST_PATH.matcher(Rows.text(redirect[1]));
                    if (path.matches()) {
                        days.add(path.group(1) + "-" + path.group(2) + "-" + path.group(3));
                        slugs.add(path.group(4));
                    }
                }
                slugs.remove(slug);
                slugs.forEach(old -> meta.add(new ExportedItem.Meta("_wp_old_slug", old)));
                days.forEach(day -> meta.add(new ExportedItem.Meta("_wp_old_date", day)));
            }

            List<ExportedComment> comments(Object[] row) {
                return comments.getOrDefault(Rows.number(row[0]), List.of()).stream()
                        .map(this::comment)
                        .toList();
            }

            private ExportedComment comment(Object[] row) {
                Instant at = Rows.instant(row[10]);
                return new ExportedComment(
                        Rows.text(row[1]),
                        html(Rows.text(row[5])),
                        Rows.text(row[6]),
                        Rows.text(row[7]),
                        Rows.text(row[8]),
                        Optional.of(LocalDateTime.ofInstant(at, zone)),
                        Optional.of(LocalDateTime.ofInstant(at, ZoneOffset.UTC)),
                        Rows.text(row[11]),
                        switch ((Comment.Status) row[4]) {
                            case APPROVED -> "1";
                            case PENDING -> "0";
                            case SPAM -> "spam";
                            // Elsewhere nobody knows what that is; nobody must see it there either.
                            case TRASHED, WITHHELD, UNCONFIRMED -> "trash";
                        },
                        ((Comment.Kind) row[3]).name().toLowerCase(Locale.ROOT),
                        row[2] == null ? "0" : Rows.text(row[2]),
                        row[9] == null ? "0" : Rows.text(row[9]));
            }
        }

        /** An item while it is put together. */
        private final class Item {

            private final String type;
            private final String id;
            private String title = "";
            private String link = "";
            private String guid = "";
            private String creator = "";
            private String content = "";
            private String excerpt = "";
            private Optional<LocalDateTime> local = Optional.empty();
            private Optional<LocalDateTime> gmt = Optional.empty();
            private Optional<LocalDateTime> modified = Optional.empty();
            private String comments = "closed";
            private String name = "";
            private String status = "";
            private long parent;
            private int order;
            private String password = "";
            private boolean sticky;
            private String attachment = "";

            Item(String type, String id) {
                this.type = type;
                this.id = id;
            }

            Item titled(String text) {
                title = text;
                return this;
            }

            Item at(String address, String name) {
                link = address;
                guid = name;
                return this;
            }

            Item by(String login) {
                creator = login;
                return this;
            }

            Item saying(String body, String summary) {
                content = body;
                excerpt = summary;
                return this;
            }

            /** @param day that an address shows; it may be another than that of the moment in the zone of today */
            Item dated(@Nullable Instant at, Optional<LocalDate> day, Optional<Instant> changed) {
                if (at != null) {
                    LocalDateTime here = LocalDateTime.ofInstant(at, zone);
                    local = Optional.of(day.map(on -> LocalDateTime.of(on, here.toLocalTime()))
                            .orElse(here));
                    gmt = Optional.of(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
                }
                modified = changed.map(moment -> LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
                return this;
            }

            Item called(String inAddress, String state) {
                name = inAddress;
                status = state;
                return this;
            }

            Item openToComments(boolean open) {
                comments = open ? "open" : "closed";
                return this;
            }

            Item protectedBy(String word) {
                password = word;
                return this;
            }

            Item placed(long below, int at) {
                parent = below;
                order = at;
                return this;
            }

            Item stuck(boolean atTheTop) {
                sticky = atTheTop;
                return this;
            }

            Item attached(String url) {
                attachment = url;
                return this;
            }

            ExportedItem with(List<ExportedTerm> terms, List<ExportedItem.Meta> meta, List<ExportedComment> said) {
                return new ExportedItem(
                        id,
                        type,
                        title,
                        link,
                        creator,
                        guid,
                        content,
                        excerpt,
                        local,
                        gmt,
                        modified,
                        comments,
                        name,
                        status,
                        String.valueOf(parent),
                        order,
                        password,
                        sticky,
                        attachment,
                        terms,
                        meta,
                        said,
                        "",
                        "");
            }
        }
    }

    /** What WordPress's copy of a picture that was too large was made of, if it is here. */
    private Optional<String> original(String path) {
        int dot = path.lastIndexOf('.');
        if (dot < SCALED.length() || !path.substring(0, dot).endsWith(SCALED)) {
            return Optional.empty();
        }
        String original = path.substring(0, dot - SCALED.length()) + path.substring(dot);
        return files.has(original) ? Optional.of(original) : Optional.empty();
    }

    /** Takes a path below the uploads folder. */
    interface EachFile {
        void take(String path) throws IOException;
    }

    /** Every file that an upload consists of and that is here. */
    @SuppressWarnings("unchecked")
    void files(EachFile each) throws IOException {
        long after = 0;
        List<Object[]> rows = filesAfter(after);
        while (!rows.isEmpty()) {
            Set<String> paths = new LinkedHashSet<>();
            for (Object[] row : rows) {
                paths.add(Rows.text(row[1]));
                original(Rows.text(row[1])).ifPresent(paths::add);
                after = Rows.number(row[0]);
            }
            List<String> copies = entityManager
                    .createNativeQuery("select path from media_size where media_id between ?1 and ?2 order by path")
                    .setParameter(1, rows.get(0)[0])
                    .setParameter(2, after)
                    .getResultList();
            paths.addAll(copies);
            for (String path : paths) {
                if (files.has(path)) {
                    each.take(path);
                }
            }
            rows = filesAfter(after);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> filesAfter(long id) {
        return entityManager
                .createNativeQuery("select id, path from media_item where id > ?1 order by id")
                .setParameter(1, id)
                .setMaxResults(STEP)
                .getResultList();
    }
}
