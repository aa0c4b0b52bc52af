package blog.belonging.domain.page;

import blog.belonging.domain.content.AddressesLeft;
import blog.belonging.domain.content.ContentPipeline;
import blog.belonging.domain.content.EntriesChanged;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.site.Redirect;
import blog.belonging.domain.site.Redirects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What follows from a change to a page, in the same transaction: its served HTML, the addresses of all pages below it, ways from the
 * old addresses, and word to whoever keeps something made of pages or links to them.
 */
@ApplicationScoped
class PageSettling {

    @Inject
    Pages pages;

    @Inject
    Redirects redirects;

    @Inject
    Surroundings surroundings;

    @Inject
    Event<EntriesChanged> changed;

    @Inject
    Event<AddressesLeft> left;

    private final ContentPipeline pipeline = new ContentPipeline();

    /**
     * How readers met a page before it was changed.
     *
     * @param path empty if they could not
     * @param address that it had or was to have
     */
    record Before(String path, String address, boolean out) {

        static Before of(StaticPage page) {
            return new Before(page.path(), page.address(), page.isOut());
        }
    }

    /** @throws CannotStandThere if the address of the page, or of one below it, became too long */
    void settle(StaticPage page, Before before) {
        if (!page.rendition().isCurrent()) {
            page.render(pipeline, surroundings);
        }
        Map<StaticPage, String> paths = new LinkedHashMap<>(Map.of(page, before.path()));
        if (!before.address().equals(page.address())) {
            paths.putAll(followed(page));
            PagePlaces.requireWithinReach(paths.keySet());
        }
        leadOn(paths);
        List<StaticPage> seen = paths.keySet().stream()
                .filter(one -> one.isOut() || one == page && before.out())
                .toList();
        if (!seen.isEmpty()) {
            changed.fire(EntriesChanged.of(seen));
        }
    }

    /** @return the pages below, with where they were before */
    private Map<StaticPage, String> followed(StaticPage top) {
        Map<StaticPage, String> paths = new LinkedHashMap<>();
        Map<Long, StaticPage> above = new HashMap<>(Map.of(top.id(), top));
        for (StaticPage below : pages.below(top.id())) {
            paths.put(below, below.path());
            below.parentId().map(above::get).ifPresent(parent -> below.follow(parent.address()));
            above.put(below.id(), below);
        }
        return paths;
    }

    /**
     * An address that readers knew leads to where the page is now; and where a page is, nothing leads elsewhere. That of a page that
     * was taken back leads nowhere, and to the page as soon as it is published elsewhere.
     */
    private void leadOn(Map<StaticPage, String> paths) {
        Set<String> lived = paths.keySet().stream()
                .filter(StaticPage::isOut)
                .map(StaticPage::path)
                .collect(Collectors.toSet());
        if (!lived.isEmpty()) {
            redirects.free(lived);
        }
        Map<String, Long> old = new LinkedHashMap<>();
        paths.forEach((page, path) -> {
            if (!path.isEmpty() && !path.equals(page.path()) && !lived.contains(path)) {
                old.put(path, page.id());
            }
        });
        if (old.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>(redirects.known(old.keySet()));
        known.addAll(pages.lived(old.keySet()));
        Stream<Map.Entry<String, Long>> fresh = old.entrySet().stream().filter(way -> !known.contains(way.getKey()));
        fresh.forEach(way -> redirects.add(Redirect.toEntry(redirects.nextId(), way.getKey(), way.getValue())));
        left.fire(AddressesLeft.of(old.keySet()));
    }
}
