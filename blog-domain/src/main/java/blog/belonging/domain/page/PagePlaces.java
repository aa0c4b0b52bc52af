package blog.belonging.domain.page;

import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Where a page can stand, and what it can be called there so that readers find it. */
@ApplicationScoped
class PagePlaces {

    /** What answers there is never a page, or whatever stands below it is something else. */
    private static final Set<String> NOT_FOR_PAGES = Set.of(
            "admin", "assets", "author", "category", "health", "metrics", "openapi", "search", "tag", "wp-content");

    /** Below a page stand its parts, the pages of its comments and its feeds. */
    private static final int DEEPEST = PublicAddress.DEEPEST - 2;

    private static final int LONGEST = PublicAddress.LONGEST - 100;

    @Inject
    Pages pages;

    /**
     * @return address of the page that this one is to stand below; {@link Permalinks#HOME} at the top
     * @throws CannotStandThere if it cannot
     */
    String above(StaticPage page, Optional<Long> parentId) {
        if (parentId.isEmpty()) {
            return Permalinks.HOME;
        }
        if (parentId.get() == page.id()) {
            throw new CannotStandThere(CannotStandThere.Why.BELOW_ITSELF);
        }
        // One that stood below a page in the trash already may go on standing there.
        StaticPage parent = pages.byId(parentId.get())
                .filter(one -> !one.isTrashed() || parentId.equals(page.parentId()))
                .orElseThrow(() -> new CannotStandThere(CannotStandThere.Why.NO_PARENT));
        if (!parentId.equals(page.parentId())
                && pages.below(page.id()).stream().anyMatch(below -> below.id() == parent.id())) {
            throw new CannotStandThere(CannotStandThere.Why.BELOW_ITSELF);
        }
        if (!isPage(parent.address(), new Slug("page"))) {
            throw new CannotStandThere(CannotStandThere.Why.OUT_OF_REACH);
        }
        return parent.address();
    }

    /** The slug, or with a number at its end that makes it free and found. */
    Slug free(StaticPage page, String above, Slug wanted) {
        return wanted.orNumbered(slug -> pages.isTaken(above, slug, page.id()) || !isPage(above, slug));
    }

    private static boolean isPage(String above, Slug slug) {
        if (above.equals(Permalinks.HOME) && NOT_FOR_PAGES.contains(slug.text())) {
            return false;
        }
        String path = Permalinks.page(above, slug);
        PublicAddress address = PublicAddress.of(path);
        // One that is too long is refused as what it is.
        return isTooLong(path)
                || address instanceof PublicAddress.OnePage page
                        && page.path().size() == Permalinks.above(path).size() + 1
                || address instanceof PublicAddress.Overview
                || address instanceof PublicAddress.Notice
                || address instanceof PublicAddress.OneSeries;
    }

    /** @throws CannotStandThere if the address of one of them is longer than what is looked at */
    static void requireWithinReach(Collection<StaticPage> moved) {
        if (moved.stream().map(StaticPage::address).anyMatch(PagePlaces::isTooLong)) {
            throw new CannotStandThere(CannotStandThere.Why.TOO_DEEP);
        }
    }

    private static boolean isTooLong(String address) {
        return address.length() > LONGEST || Permalinks.above(address).size() >= DEEPEST;
    }
}
