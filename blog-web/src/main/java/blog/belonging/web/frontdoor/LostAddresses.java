package blog.belonging.web.frontdoor;

import blog.belonging.domain.page.PublishedPages;
import blog.belonging.domain.post.PostView;
import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.domain.site.PublicSite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * For an address where no entry is: one that was withdrawn is gone (410), one that moved has a redirect, one that was mistyped
 * may be guessed from the beginning of its slug (WordPress's {@code redirect_guess_404_permalink}); the rest is not found.
 */
@ApplicationScoped
class LostAddresses {

    /** Shorter beginnings fit too many posts. */
    private static final int SHORTEST_GUESS = 3;

    /** What stands below an address, and moves with it. */
    private static final Pattern BELOW = Pattern.compile("/(feed/(?:atom/|json/)?|page/[0-9]{1,9}/)$");

    private static final String SEARCH = "search";
    private static final List<String> LISTS = List.of("/category/", "/tag/", "/author/");

    /** What WordPress serves below a post and this blog does not: it leads to the post. */
    private static final Set<String> BELOW_A_POST = Set.of("embed", "trackback", "amp");

    @Inject
    PublishedPosts posts;

    @Inject
    PublishedPages pages;

    @Inject
    PublicSite site;

    /** What there is to say about an address where nothing is. */
    sealed interface Fate {
        /** 410: feed readers and search engines forget it. */
        record Gone() implements Fate {}

        /** 301. The address is root-relative, or of another host. */
        record Moved(String address) implements Fate {

            /** Whether something can stand below it. */
            boolean isList() {
                return address.startsWith("/") && address.endsWith("/");
            }
        }

        /** 404. */
        record Unknown() implements Fate {}
    }

    /** @param path normalised */
    Fate of(String path, PublicAddress address) {
        Matcher below = BELOW.matcher(path);
        boolean isBelow = below.find();
        PublicSite.Trace trace = site.trace(path, isBelow ? Optional.empty() : mistyped(path, address));
        Optional<String> redirect = trace.redirect();
        if (redirect.isEmpty() && isBelow) {
            Fate above = of(path.substring(0, below.start(1)), address);
            return above instanceof Fate.Moved moved && moved.isList()
                    ? new Fate.Moved(moved.address() + below.group(1))
                    : above;
        }
        // What was withdrawn may have a successor.
        if (redirect.isEmpty() && trace.withdrawn()) {
            return new Fate.Gone();
        }
        return redirect.or(() -> lowerCase(path))
                .or(() -> isEntry(address) ? parent(path) : Optional.empty())
                .or(trace::guess)
                .filter(target -> !target.equals(path))
                .<Fate>map(Fate.Moved::new)
                .orElseGet(Fate.Unknown::new);
    }

    private static boolean isEntry(PublicAddress address) {
        return address instanceof PublicAddress.OnePost || address instanceof PublicAddress.OnePage;
    }

    /** Slugs are in lower case; WordPress's database never minded. */
    private Optional<String> lowerCase(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return Optional.of(lower)
                .filter(candidate -> !candidate.equals(path))
                .filter(candidate -> LISTS.stream().anyMatch(candidate::startsWith)
                        || posts.at(candidate, 1).isPresent()
                        || pages.at(candidate, 1).isPresent());
    }

    private Optional<String> parent(String path) {
        List<String> segments = segments(path);
        if (segments.size() < 2 || !BELOW_A_POST.contains(segments.get(segments.size() - 1))) {
            return Optional.empty();
        }
        String above = "/" + String.join("/", segments.subList(0, segments.size() - 1)) + "/";
        return posts.at(above, 1).map(PostView::address);
    }

    private static Optional<PublicSite.Mistyped> mistyped(String path, PublicAddress address) {
        List<String> segments = segments(path);
        if (!isEntry(address) || segments.isEmpty() || segments.get(0).equals(SEARCH)) {
            return Optional.empty();
        }
        Optional<LocalDate> day =
                address instanceof PublicAddress.OnePost post ? Optional.of(post.day()) : Optional.empty();
        try {
            String slug =
                    Slug.fromAddress(segments.get(segments.size() - 1)).text().toLowerCase(Locale.ROOT);
            return slug.length() < SHORTEST_GUESS ? Optional.empty() : Optional.of(new PublicSite.Mistyped(slug, day));
        } catch (NotASlug nothingToGuess) {
            return Optional.empty();
        }
    }

    private static List<String> segments(String path) {
        return Arrays.stream(Permalinks.normalised(path).split("/"))
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
