package blog.belonging.web.frontdoor;

import blog.belonging.domain.author.AuthorView;
import blog.belonging.domain.author.PublicAuthors;
import blog.belonging.domain.media.PublicMedia;
import blog.belonging.domain.page.PublishedPages;
import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.taxonomy.PublicTerms;
import blog.belonging.domain.taxonomy.TermView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** WordPress's addresses by number ({@code /?p=14}), which lead to the ones with a name: feed readers and old links have them. */
@ApplicationScoped
class NumberedAddresses {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final List<String> NAMES = List.of("p", "page_id", "attachment_id", "cat", "author", "m");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}|[0-9]{6}|[0-9]{8}");

    @Inject
    PublishedPosts posts;

    @Inject
    PublishedPages pages;

    @Inject
    PublicTerms terms;

    @Inject
    PublicAuthors authors;

    @Inject
    PublicMedia media;

    /** Whether the address asks for something by number or date, found or not. */
    boolean asksByNumber(HttpServletRequest request, String path) {
        return isHome(path)
                && request.getQueryString() != null
                && NAMES.stream().anyMatch(name -> request.getParameter(name) != null);
    }

    private static boolean isHome(String path) {
        return path.equals("/") || path.equals("/index.php");
    }

    /** Whether what is asked for was withdrawn. */
    boolean isGone(HttpServletRequest request) {
        return number(request, "p")
                .or(() -> number(request, "page_id"))
                .filter(this::withdrawn)
                .isPresent();
    }

    private boolean withdrawn(long id) {
        return posts.withdrawn(id) || pages.withdrawn(id);
    }

    /** @param path as it came; only the home page has such queries */
    Optional<String> addressFor(HttpServletRequest request, String path) {
        if (!asksByNumber(request, path)) {
            return Optional.empty();
        }
        return number(request, "p")
                .or(() -> number(request, "page_id"))
                .flatMap(this::entry)
                .or(() -> number(request, "attachment_id").flatMap(media::addressOf))
                .or(() -> number(request, "cat").flatMap(terms::categoryById).map(TermView::address))
                .or(() -> number(request, "author").flatMap(authors::byId).map(AuthorView::address))
                .or(() -> date(request));
    }

    private Optional<String> entry(long id) {
        return posts.addressOf(id).or(() -> pages.addressOf(id)).or(() -> media.addressOf(id));
    }

    private static Optional<Long> number(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(v -> NUMBER.matcher(v).matches())
                .map(Long::valueOf);
    }

    private static Optional<String> date(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("m"))
                .filter(v -> DATE.matcher(v).matches())
                .flatMap(NumberedAddresses::date);
    }

    private static Optional<String> date(String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        try {
            return Optional.of(
                    switch (digits.length()) {
                        case 4 -> Permalinks.year(year);
                        case 6 -> Permalinks.month(year, Integer.parseInt(digits.substring(4)));
                        default ->
                            Permalinks.day(LocalDate.of(
                                    year,
                                    Integer.parseInt(digits.substring(4, 6)),
                                    Integer.parseInt(digits.substring(6))));
                    });
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
