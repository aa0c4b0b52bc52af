package blog.belonging.domain.navigation;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.shared.Slice;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicSite;
import blog.belonging.domain.site.Redirect;
import blog.belonging.domain.site.Redirects;
import blog.belonging.domain.site.Site;
import blog.belonging.domain.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says where addresses lead that nothing lives at any more. A redirect leads to its end in one step. */
@ApplicationScoped
@Transactional
public class RedirectKeeping {

    private static final Set<String> RESERVED = Set.of(
            Permalinks.HOME,
            Permalinks.ARCHIVE,
            Permalinks.AUTHORS,
            Permalinks.CATEGORIES,
            Permalinks.TAGS,
            Permalinks.SEARCH,
            Permalinks.HOME + Permalinks.FEED,
            Permalinks.COMMENTS_FEED);

    private static final List<String> INSIDE = List.of("/admin/", "/assets/");

    /** More steps are made by nobody. */
    private static final int FURTHEST = 50;

    @Inject
    Redirects redirects;

    @Inject
    ListedRedirects listed;

    @Inject
    PublicSite publicSite;

    @Inject
    Sites sites;

    @Inject
    Auditing auditing;

    /**
     * @param part of either address; empty for all
     * @param number of the page, from 1
     */
    public Slice<RedirectLine> page(Actor actor, String part, int number, int size) {
        actor.require(Permission.RUN_THE_BLOG);
        return Slice.nearest(number, size, listed.count(part), skipped -> listed.page(part, skipped, size));
    }

    /**
     * @param from an address of this blog
     * @param to one of this blog, or of the web
     * @throws NotAnAddress if one of them is none
     * @throws AddressInUse if readers find something at the first, or it leads somewhere already
     * @throws LeadsInACircle if the second leads back to the first
     */
    public void create(Actor actor, String from, String to) {
        actor.require(Permission.RUN_THE_BLOG);
        Site site = sites.get();
        List<String> origins = List.of(site.address(), site.formerAddress());
        String source = Destination.of(from, origins).path().orElseThrow(() -> new NotAnAddress(from));
        Destination wanted = Destination.of(to, origins);
        if (wanted.path().isEmpty() && !wanted.text().startsWith("http")) {
            throw new NotAnAddress(to);
        }
        if (RESERVED.contains(source)
                || INSIDE.stream().anyMatch(source::startsWith)
                || listed.livesAt(source)
                || !redirects.known(Set.of(source)).isEmpty()) {
            throw new AddressInUse(source);
        }
        Optional<String> path = wanted.path();
        String target = path.isPresent() ? end(source, path.get(), wanted.text()) : wanted.text();
        redirects.lead(source, target);
        Optional<Long> entry = path.isPresent() ? listed.entryAt(target) : Optional.empty();
        redirects.add(entry.map(id -> Redirect.toEntry(redirects.nextId(), source, id))
                .orElseGet(() -> Redirect.toAddress(redirects.nextId(), source, target)));
        auditing.note(actor.witness(), new AuditEntry.Deed("redirect.created", source, "", target));
    }

    /** Where readers come out who are led to a path of this blog. */
    private String end(String source, String path, String typed) {
        String at = path;
        for (int step = 0; step < FURTHEST; step++) {
            if (at.equals(source)) {
                throw new LeadsInACircle(source);
            }
            Optional<String> next = listed.livesAt(at) ? Optional.empty() : publicSite.redirect(at);
            if (next.isEmpty()) {
                return step == 0 ? typed : at;
            }
            at = next.get();
        }
        throw new LeadsInACircle(source);
    }

    /** The address leads nowhere any more. Nothing happens if it does not now. */
    public void remove(Actor actor, long id) {
        actor.require(Permission.RUN_THE_BLOG);
        redirects.byId(id).ifPresent(redirect -> {
            redirects.remove(redirect);
            auditing.note(actor.witness(), AuditEntry.Deed.of("redirect.removed", redirect.source()));
        });
    }
}
