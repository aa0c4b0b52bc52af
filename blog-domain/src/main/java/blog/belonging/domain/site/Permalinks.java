package blog.belonging.domain.site;

import blog.belonging.domain.shared.Slug;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every public address of the blog, root-relative and with the trailing slash that is canonical. WordPress's "day and name"
 * structure: an imported blog keeps its addresses to the letter.
 */
public final class Permalinks {

    public static final String HOME = "/";
    public static final String UPLOADS = "/wp-content/uploads/";
    public static final String CATEGORY = "/category/";
    public static final String FEED = "feed/";
    public static final String ATOM = "feed/atom/";
    public static final String JSON = "feed/json/";
    public static final String COMMENTS_FEED = "/comments/feed/";
    public static final String NEW_COMMENT = "/comments/new/";
    public static final String REPORT_COMMENT = "/comments/report/";
    public static final String DECIDE_COMMENT = "/comments/decide/";
    public static final String CONFIRM_COMMENT = "/comments/confirm/";
    public static final String ANSWERS_WANTED = "/comments/answers/";
    public static final String ANSWERS_UNWANTED = "/comments/no-answers/";
    public static final String PRIVACY = "/privacy/";
    public static final String PRIVACY_REQUEST = "/privacy/request/";
    public static final String PRIVACY_COMPLAINT = "/privacy/complaint/";
    public static final String ACCESSIBILITY = "/accessibility/";
    public static final String PREVIEW = "/preview/";
    public static final String SERIES = "/series/";
    public static final String ARCHIVE = "/archive/";
    public static final String AUTHORS = "/authors/";
    public static final String CATEGORIES = "/categories/";
    public static final String TAGS = "/tags/";
    public static final String SITEMAP = "/wp-sitemap.xml";
    public static final String SEARCH = "/search/";

    /** What a browser needs to search here (OpenSearch 1.1). */
    public static final String SEARCH_DESCRIPTION = "/opensearch.xml";

    private static final Pattern SCHEME = Pattern.compile("^(?:https?:)?//(?:www\\.)?", Pattern.CASE_INSENSITIVE);

    private Permalinks() {}

    /** @param day in the site's time zone, as it was when the post was published */
    public static String post(LocalDate day, Slug slug) {
        return String.format(
                Locale.ROOT,
                "/%04d/%02d/%02d/%s/",
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth(),
                slug.toAddress());
    }

    /** @param parentPath address of the parent page, {@link #HOME} at the top */
    public static String page(String parentPath, Slug slug) {
        return parentPath + slug.toAddress() + "/";
    }

    /** @param path slugs from the root, each as in an address, separated by slashes: {@code research/early-years} */
    public static String category(String path) {
        return CATEGORY + path + "/";
    }

    public static String tag(Slug slug) {
        return "/tag/" + slug.toAddress() + "/";
    }

    public static String author(Slug slug) {
        return "/author/" + slug.toAddress() + "/";
    }

    public static String year(int year) {
        return String.format(Locale.ROOT, "/%04d/", year);
    }

    public static String month(int year, int month) {
        return String.format(Locale.ROOT, "/%04d/%02d/", year, month);
    }

    public static String day(LocalDate day) {
        return String.format(Locale.ROOT, "/%04d/%02d/%02d/", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Page {@code number} of a list; the first is the list's own address. */
    public static String numbered(String listAddress, int number) {
        return number <= 1 ? listAddress : listAddress + "page/" + number + "/";
    }

    /** What an address stands below, from the top: of {@code /about/team/ann/} it is {@code /about/} and {@code /about/team/}. */
    public static List<String> above(String address) {
        List<String> above = new ArrayList<>();
        for (int slash = address.indexOf('/', 1);
                slash >= 0 && slash < address.length() - 1;
                slash = address.indexOf('/', slash + 1)) {
            above.add(address.substring(0, slash + 1));
        }
        return above;
    }

    /** The feed of a list or an entry. */
    public static String feed(String address, PublicAddress.Form form) {
        return address
                + switch (form) {
                    case ATOM -> ATOM;
                    case JSON -> JSON;
                    default -> FEED;
                };
    }

    /** Page {@code number} of a feed, as WordPress numbers them. */
    public static String feedPage(String feedAddress, int number) {
        return number <= 1 ? feedAddress : feedAddress + "?paged=" + number;
    }

    public static String series(Slug slug) {
        return SERIES + slug.toAddress() + "/";
    }

    /** @param key that only its commenter has */
    public static String ownComment(long id, String key) {
        return "/comments/own/" + id + "/" + key + "/";
    }

    /** @param key that only whoever asked has */
    public static String privacyRequest(long id, String key) {
        return PRIVACY_REQUEST + id + "/" + key + "/";
    }

    /** @param token the secret of it */
    public static String preview(String token) {
        return PREVIEW + token + "/";
    }

    /** Part {@code number} of a post that is spread over several pages. */
    public static String part(String entryAddress, int number) {
        return number <= 1 ? entryAddress : entryAddress + number + "/";
    }

    public static String commentPage(String entryAddress, int number) {
        return number <= 1 ? entryAddress : entryAddress + "comment-page-" + number + "/";
    }

    /** @param page of the comments that shows it */
    public static String comment(String entryAddress, long commentId, int page) {
        return commentPage(entryAddress, page) + "#comment-" + commentId;
    }

    /**
     * Where somebody decides about a comment by a link of a mail.
     *
     * @param claim who decides what, and until when
     * @param signature of that
     */
    public static String decideComment(String claim, String signature) {
        return DECIDE_COMMENT + claim + "/" + signature + "/";
    }

    /** Where commenters show that their e-mail address is theirs. */
    public static String confirmComment(long id, String key) {
        return CONFIRM_COMMENT + id + "/" + key + "/";
    }

    /** Where somebody says that they really want to be told of answers. */
    public static String answersWanted(long id, String key) {
        return ANSWERS_WANTED + id + "/" + key + "/";
    }

    public static String answersUnwanted(long id, String key) {
        return ANSWERS_UNWANTED + id + "/" + key + "/";
    }

    /** @param path below the uploads folder: {@code 2026/11/village-hall.jpg} */
    public static String upload(String path) {
        return UPLOADS + path;
    }

    /** The same for machines, which take an address to the letter: file names may have spaces and any letters in them. */
    public static String encodedUpload(String path) {
        return UPLOADS + Arrays.stream(path.split("/")).map(Permalinks::encoded).collect(Collectors.joining("/"));
    }

    /**
     * The address in the form that {@link Permalinks} writes: percent-encoded in lower case, with a trailing slash.
     *
     * @param path as it came, without query: {@code /2026/01/15/S%C3%B6nder}
     */
    public static String normalised(String path) {
        StringBuilder normal = new StringBuilder("/");
        for (String segment : path.split("/")) {
            if (!segment.isEmpty()) {
                normal.append(encoded(decoded(segment))).append('/');
            }
        }
        return normal.toString();
    }

    /** Percent-decoded UTF-8; as it was where that makes no sense. */
    public static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return Normalizer.normalize(
                    URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8), Normalizer.Form.NFC);
        } catch (IllegalArgumentException nonsense) {
            return text;
        }
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain =
                    b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || "-_.~".indexOf(b) >= 0;
            if (plain) {
                encoded.append((char) b);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02x", b & 0xff));
            }
        }
        return encoded.toString();
    }

    /**
     * The address here of something that had {@code url} on the blog at {@code origin}, query and fragment included.
     *
     * @param url absolute, or root-relative
     * @param origin without a trailing slash: {@code https://old.example/blog}
     * @return root-relative; empty if it is not of that blog
     */
    public static Optional<String> ownAddress(String url, String origin) {
        // Browsers read a backslash as a slash, and two of those begin another host.
        if (url.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        String home = SCHEME.matcher(origin).replaceFirst("");
        if (url.startsWith("/") && !url.startsWith("//")) {
            int folder = home.indexOf('/');
            boolean below = folder >= 0 && url.startsWith(home.substring(folder) + "/");
            return Optional.of(below ? url.substring(home.length() - folder) : url);
        }
        if (origin.isEmpty()) {
            return Optional.empty();
        }
        String bare = SCHEME.matcher(url).replaceFirst("");
        if (bare.equals(url) || !bare.regionMatches(true, 0, home, 0, home.length())) {
            return Optional.empty();
        }
        String rest = bare.substring(home.length());
        if (rest.isEmpty()) {
            return Optional.of(HOME);
        }
        return switch (rest.charAt(0)) {
            case '/' -> Optional.of(rest);
            case '?', '#' -> Optional.of(HOME + rest);
            default -> Optional.empty();
        };
    }

    /** The normalised path of {@code url} on the blog at {@code origin}; empty if it has a query, or is elsewhere. */
    public static Optional<String> ownPath(String url, String origin) {
        return ownAddress(url.strip(), origin)
                .filter(address -> address.indexOf('?') < 0)
                .map(address -> normalised(address.replaceFirst("#.*$", "")));
    }

    /** @param words as a reader wrote them; a slash stays one, as in WordPress: {@code /search/ferns%20and%20moss/} */
    public static String search(String words) {
        return words.isEmpty() ? SEARCH : SEARCH + encoded(words).replace("%2f", "/") + "/";
    }

    /**
     * A list's address with a query.
     *
     * @param parameters names and values as they are, in this order
     */
    public static String asked(String address, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(e -> e.getKey() + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? address : address + "?" + query;
    }

    public static String sitemapPart(String name, int number) {
        return "/wp-sitemap-" + name + "-" + number + ".xml";
    }
}
