package blog.belonging.domain.site;

import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.Slug;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an address of the public site asks for: the reverse of {@link Permalinks}. Understands WordPress's rewrite rules
 * for the "day and name" structure; whether anything is there is for others to find out.
 */
public sealed interface PublicAddress {

    /** What a list is wanted as. */
    enum Form {
        HTML,
        RSS,
        ATOM,
        JSON
    }

    /** A list of posts: {@code listAddress} is the address of its first page. */
    record PostListing(ListOf of, int page, Form form) implements PublicAddress {}

    /** One post. {@code part} counts from 1, {@code commentPage} too. */
    record OnePost(LocalDate day, Slug slug, int part, int commentPage, Form form) implements PublicAddress {}

    /** A page of the page tree, by the slugs that lead to it. */
    record OnePage(List<Slug> path, int part, int commentPage, Form form) implements PublicAddress {}

    /** The latest comments of the whole blog. */
    record CommentsFeed(Form form) implements PublicAddress {}

    /**
     * An overview that this software offers where no page of the blog's own has that address.
     *
     * @param page what it means if there is such a page
     */
    record Overview(Overview.Of of, OnePage page) implements PublicAddress {

        /** What there is an overview of. */
        public enum Of {
            POSTS,
            AUTHORS,
            CATEGORIES,
            TAGS,
            SERIES
        }
    }

    /**
     * One series.
     *
     * @param page what it means if the blog has a page of its own there
     */
    record OneSeries(Slug slug, OnePage page) implements PublicAddress {}

    /**
     * Entries by words.
     *
     * @param address of the first page of results, without what stands in the query
     */
    record Searching(String words, String address, int page, Form form) implements PublicAddress {}

    /** What is not published yet, for whoever has the secret. */
    record Preview(String token, int part) implements PublicAddress {}

    /** Where comments are sent, and where one is written that answers another. */
    record NewComment() implements PublicAddress {}

    /** A comment, for the one who wrote it. */
    record OwnComment(long id, String key) implements PublicAddress {}

    /** Where a moderator decides about a comment by a link of a mail. */
    record DecideComment(String claim, String signature) implements PublicAddress {}

    /** Where a commenter shows that the e-mail address is theirs. */
    record ConfirmComment(long id, String key) implements PublicAddress {}

    /** Where somebody says that they want to be told of answers, or no longer. */
    record Answers(boolean wanted, long id, String key) implements PublicAddress {}

    /** Where readers say what they have against a comment. */
    record ReportComment() implements PublicAddress {}

    /**
     * What readers are told about their data, or about using the blog, where no page of the blog's own has that address.
     *
     * @param page what it means if there is such a page
     */
    record Notice(Notice.Of of, OnePage page) implements PublicAddress {

        /** What it is about. */
        public enum Of {
            PRIVACY,
            ACCESSIBILITY
        }
    }

    /** Where people ask what is kept of them, or complain. */
    record PrivacyForm(PrivacyForm.Of of) implements PublicAddress {

        /** What it is for. */
        public enum Of {
            REQUEST,
            COMPLAINT
        }
    }

    /** Where people say that it was them who asked. */
    record ConfirmRequest(long id, String key) implements PublicAddress {}

    /** A file below {@code wp-content/uploads}. */
    record Upload(String path) implements PublicAddress {}

    /** Robots, sitemaps: the file's name. */
    record SiteFile(String name) implements PublicAddress {}

    /** Nothing that this blog could ever have had. */
    record Unknown() implements PublicAddress {}

    /** Which posts a list holds. */
    sealed interface ListOf {
        record All() implements ListOf {}

        record InCategory(List<Slug> path) implements ListOf {}

        record Tagged(Slug tag) implements ListOf {}

        record By(Slug author) implements ListOf {}

        record OfYear(int year) implements ListOf {}

        record OfMonth(int year, int month) implements ListOf {}

        record OfDay(LocalDate day) implements ListOf {}
    }

    /** The longest address that is looked at; beyond it there is nothing. */
    int LONGEST = 2000;

    /** So deep go categories and pages at most. */
    int DEEPEST = 20;

    /**
     * @param path as it came, still percent-encoded, without context path and query: {@code /2026/11/20/silent-exits/}
     */
    static PublicAddress of(String path) {
        if (path.length() > LONGEST || !path.startsWith("/")) {
            return new Unknown();
        }
        if (path.startsWith(Permalinks.UPLOADS)) {
            return new Upload(path.substring(Permalinks.UPLOADS.length()));
        }
        List<String> segments =
                Arrays.stream(path.split("/")).filter(s -> !s.isEmpty()).toList();
        return new PublicAddressParser(segments).address();
    }

    /**
     * The same with WordPress's {@code ?s=}, which makes a search of the home page and its numbered pages and feeds, whatever else
     * stands in the query.
     *
     * @param words the parameter {@code s}, decoded
     */
    static PublicAddress of(String path, Optional<String> words) {
        PublicAddress address = of(path);
        return address instanceof PostListing list && list.of() instanceof ListOf.All && words.isPresent()
                ? new Searching(words.get(), Permalinks.HOME, list.page(), list.form())
                : address;
    }
}

/** Takes an address apart from its end: form, page number, then what is left. */
final class PublicAddressParser {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    /** As {@code domain.identity.Secret} makes them; a page of that name may exist besides. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private static final Pattern LONG_NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private static final Pattern CLAIM = Pattern.compile("[a-z0-9-]{1,100}");

    private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{1,2}");
    private static final Pattern SITE_FILE = Pattern.compile(
            "robots\\.txt|sitemap\\.xml|news-sitemap\\.xml|wp-sitemap\\.xml|wp-sitemap-[a-z_]+(-[a-z_]+)?-[0-9]{1,6}\\.xml"
                    + "|opensearch\\.xml");

    private static final Map<String, PublicAddress.Overview.Of> OVERVIEWS = Map.of(
            Permalinks.ARCHIVE, PublicAddress.Overview.Of.POSTS,
            Permalinks.AUTHORS, PublicAddress.Overview.Of.AUTHORS,
            Permalinks.CATEGORIES, PublicAddress.Overview.Of.CATEGORIES,
            Permalinks.TAGS, PublicAddress.Overview.Of.TAGS,
            Permalinks.SERIES, PublicAddress.Overview.Of.SERIES);

    private static final Map<String, PublicAddress.Notice.Of> NOTICES = Map.of(
            Permalinks.PRIVACY, PublicAddress.Notice.Of.PRIVACY,
            Permalinks.ACCESSIBILITY, PublicAddress.Notice.Of.ACCESSIBILITY);

    /** What stands behind these is the name of something, whatever it looks like. */
    private static final Set<String> NAMED = Set.of("category", "tag", "author", "search");

    private final List<String> rest;
    private PublicAddress.Form form = PublicAddress.Form.HTML;

    PublicAddressParser(List<String> segments) {
        rest = new ArrayList<>(segments);
    }

    PublicAddress address() {
        if (rest.size() == 1 && SITE_FILE.matcher(rest.get(0)).matches()) {
            return new PublicAddress.SiteFile(rest.get(0));
        }
        if (rest.size() >= 2
                && rest.size() <= 3
                && rest.get(0).equals("preview")
                && TOKEN.matcher(rest.get(1)).matches()) {
            return rest.size() == 2 || NUMBER.matcher(last()).matches()
                    ? new PublicAddress.Preview(rest.get(1), rest.size() == 2 ? 1 : Integer.parseInt(last()))
                    : new PublicAddress.Unknown();
        }
        Optional<PublicAddress> ofForms = ofComments().or(this::ofPrivacy);
        if (ofForms.isPresent()) {
            return ofForms.get();
        }
        if (rest.size() > PublicAddress.DEEPEST) {
            return new PublicAddress.Unknown();
        }
        takeForm();
        if (form != PublicAddress.Form.HTML && rest.equals(List.of("comments"))) {
            return new PublicAddress.CommentsFeed(form);
        }
        try {
            return list().orElseGet(this::entry);
        } catch (DateTimeException | NotASlug nonsense) {
            return new PublicAddress.Unknown();
        }
    }

    private Optional<PublicAddress> ofComments() {
        if (rest.size() == 2 && rest.get(0).equals("comments")) {
            return switch (rest.get(1)) {
                case "new" -> Optional.of(new PublicAddress.NewComment());
                case "report" -> Optional.of(new PublicAddress.ReportComment());
                default -> Optional.empty();
            };
        }
        return rest.size() == 4
                        && rest.get(0).equals("comments")
                        && TOKEN.matcher(rest.get(3)).matches()
                ? byKey(rest.get(1), rest.get(2), rest.get(3))
                : Optional.empty();
    }

    private static Optional<PublicAddress> byKey(String what, String of, String key) {
        if (what.equals("decide")) {
            return CLAIM.matcher(of).matches()
                    ? Optional.of(new PublicAddress.DecideComment(of, key))
                    : Optional.empty();
        }
        if (!LONG_NUMBER.matcher(of).matches()) {
            return Optional.empty();
        }
        long id = Long.parseLong(of);
        return switch (what) {
            case "own" -> Optional.of(new PublicAddress.OwnComment(id, key));
            case "confirm" -> Optional.of(new PublicAddress.ConfirmComment(id, key));
            case "answers" -> Optional.of(new PublicAddress.Answers(true, id, key));
            case "no-answers" -> Optional.of(new PublicAddress.Answers(false, id, key));
            default -> Optional.empty();
        };
    }

    private Optional<PublicAddress> ofPrivacy() {
        if (rest.size() == 2 && rest.get(0).equals("privacy")) {
            return switch (rest.get(1)) {
                case "request" -> Optional.of(new PublicAddress.PrivacyForm(PublicAddress.PrivacyForm.Of.REQUEST));
                case "complaint" -> Optional.of(new PublicAddress.PrivacyForm(PublicAddress.PrivacyForm.Of.COMPLAINT));
                default -> Optional.empty();
            };
        }
        return rest.size() == 4
                        && rest.get(0).equals("privacy")
                        && rest.get(1).equals("request")
                        && LONG_NUMBER.matcher(rest.get(2)).matches()
                        && TOKEN.matcher(rest.get(3)).matches()
                ? Optional.of(new PublicAddress.ConfirmRequest(Long.parseLong(rest.get(2)), rest.get(3)))
                : Optional.empty();
    }

    /**
     * {@code …/feed/}, {@code …/feed/atom/}, {@code …/feed/json/}, and the other names WordPress has for the first two, with and without
     * {@code feed}.
     */
    private void takeForm() {
        Optional<PublicAddress.Form> named = formNamedLast();
        named.ifPresent(found -> {
            form = found;
            rest.remove(rest.size() - 1);
            if (formNamedLast().isPresent() && last().equals("feed")) {
                rest.remove(rest.size() - 1);
            }
        });
    }

    private Optional<PublicAddress.Form> formNamedLast() {
        if (rest.isEmpty() || rest.size() == 2 && NAMED.contains(rest.get(0))) {
            return Optional.empty();
        }
        return switch (last()) {
            case "atom" -> Optional.of(PublicAddress.Form.ATOM);
            case "feed", "rss", "rss2", "rdf" -> Optional.of(PublicAddress.Form.RSS);
            // WordPress has no such name, so without "feed" it is that of a page.
            case "json" ->
                rest.size() > 1 && rest.get(rest.size() - 2).equals("feed")
                        ? Optional.of(PublicAddress.Form.JSON)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<PublicAddress> list() {
        int page = 1;
        int size = rest.size();
        if (size >= 2
                && rest.get(size - 2).equals("page")
                && NUMBER.matcher(last()).matches()) {
            page = Integer.parseInt(last());
            size -= 2;
        }
        List<String> head = rest.subList(0, size);
        int number = page;
        if (head.size() >= 2 && head.get(0).equals("search")) {
            // As WordPress reads it: a plus is a space, and slashes are words' own.
            String words = Permalinks.decoded(
                    String.join("/", head.subList(1, head.size())).replace("+", "%20"));
            return Optional.of(new PublicAddress.Searching(words, Permalinks.search(words), number, form));
        }
        return listOf(head).map(of -> new PublicAddress.PostListing(of, number, form));
    }

    private static Optional<PublicAddress.ListOf> listOf(List<String> head) {
        if (head.isEmpty()) {
            return Optional.of(new PublicAddress.ListOf.All());
        }
        String first = head.get(0);
        if (first.equals("category") && head.size() >= 2) {
            return Optional.of(new PublicAddress.ListOf.InCategory(slugs(head.subList(1, head.size()))));
        }
        if (first.equals("tag") && head.size() == 2) {
            return Optional.of(new PublicAddress.ListOf.Tagged(Slug.fromAddress(head.get(1))));
        }
        if (first.equals("author") && head.size() == 2) {
            return Optional.of(new PublicAddress.ListOf.By(Slug.fromAddress(head.get(1))));
        }
        if (!YEAR.matcher(first).matches() || head.size() > 3) {
            return Optional.empty();
        }
        if (!head.stream().skip(1).allMatch(s -> TWO_DIGITS.matcher(s).matches())) {
            return Optional.empty();
        }
        int year = Integer.parseInt(first);
        int month = head.size() > 1 ? Integer.parseInt(head.get(1)) : 1;
        int day = head.size() > 2 ? Integer.parseInt(head.get(2)) : 1;
        LocalDate date = LocalDate.of(year, month, day);
        return Optional.of(
                switch (head.size()) {
                    case 1 -> new PublicAddress.ListOf.OfYear(year);
                    case 2 -> new PublicAddress.ListOf.OfMonth(year, month);
                    default -> new PublicAddress.ListOf.OfDay(date);
                });
    }

    private PublicAddress entry() {
        int part = 1;
        int commentPage = 1;
        boolean dated = isDated();
        int own = dated ? 4 : 1;
        if (rest.size() > own && last().startsWith("comment-page-")) {
            String number = last().substring("comment-page-".length());
            if (!NUMBER.matcher(number).matches()) {
                return new PublicAddress.Unknown();
            }
            commentPage = Integer.parseInt(number);
            rest.remove(rest.size() - 1);
        }
        if (rest.size() > own && NUMBER.matcher(last()).matches()) {
            part = Integer.parseInt(last());
            rest.remove(rest.size() - 1);
        }
        if (dated && rest.size() == 4) {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(rest.get(0)), Integer.parseInt(rest.get(1)), Integer.parseInt(rest.get(2)));
            return new PublicAddress.OnePost(day, Slug.fromAddress(rest.get(3)), part, commentPage, form);
        }
        PublicAddress.OnePage page = new PublicAddress.OnePage(slugs(rest), part, commentPage, form);
        boolean bare = part == 1 && commentPage == 1 && form == PublicAddress.Form.HTML;
        if (bare && rest.size() == 2 && rest.get(0).equals("series")) {
            return new PublicAddress.OneSeries(Slug.fromAddress(rest.get(1)), page);
        }
        boolean plain = bare && rest.size() == 1;
        PublicAddress.Notice.Of notice = plain ? NOTICES.get("/" + rest.get(0) + "/") : null;
        if (notice != null) {
            return new PublicAddress.Notice(notice, page);
        }
        PublicAddress.Overview.Of overview = plain ? OVERVIEWS.get("/" + rest.get(0) + "/") : null;
        return overview == null ? page : new PublicAddress.Overview(overview, page);
    }

    private boolean isDated() {
        return rest.size() >= 4
                && YEAR.matcher(rest.get(0)).matches()
                && TWO_DIGITS.matcher(rest.get(1)).matches()
                && TWO_DIGITS.matcher(rest.get(2)).matches();
    }

    private static List<Slug> slugs(List<String> segments) {
        return segments.stream().map(Slug::fromAddress).toList();
    }

    private String last() {
        return rest.get(rest.size() - 1);
    }
}
