package blog.belonging.domain.page;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.author.Authorship;
import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.Title;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.writing.Desk;
import blog.belonging.domain.writing.SavedMeanwhile;
import blog.belonging.domain.writing.TooLong;
import blog.belonging.domain.writing.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Writing a page, from the empty one on, and deciding where it stands. Every version is kept, and nobody's text is lost to somebody else's. */
@ApplicationScoped
@Transactional
public class PageWriting {

    @Inject
    Pages pages;

    @Inject
    PagePermits permits;

    @Inject
    PagePlaces places;

    @Inject
    PageSettling settling;

    @Inject
    Versions versions;

    @Inject
    Desk desk;

    @Inject
    Authorship authorship;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    /**
     * An empty draft, or the one that somebody has begun already and written nothing into. Nobody comments on most pages, so comments
     * are closed.
     *
     * @return its number
     */
    public long begin(Actor actor) {
        actor.require(Permission.EDIT_ANYTHING);
        long author = authorship.authorOf(actor);
        return pages.untouchedDraftOf(author).orElseGet(() -> {
            long id = pages.nextId();
            Slug slug = new Slug(String.valueOf(id));
            StaticPage page = new StaticPage(id, slug, author);
            page.write(new Draft("", slug, "", "", "", author, Visibility.PUBLIC, "", false, Optional.empty()));
            page.modifiedAt(clock.instant());
            pages.add(page);
            settling.settle(page, PageSettling.Before.of(page));
            return id;
        });
    }

    /**
     * Keeps what was written.
     *
     * @param edition of the page that the writing began with
     * @throws SavedMeanwhile if it is not the one that is there
     * @throws TooLong if no page can be that long
     * @throws CannotStandThere if it cannot stand below the page that was chosen
     */
    public void revise(Actor actor, long id, long edition, PageDraft draft) {
        StaticPage page = permits.forMoving(actor, id);
        versions.admit(page, edition, draft.body());
        String above = places.above(page, draft.parentId());
        PageSettling.Before before = PageSettling.Before.of(page);
        boolean begun = page.title().isEmpty() && page.body().isEmpty();
        Instant now = clock.instant();
        versions.keepFirst(page);
        page.write(new Draft(
                draft.title(),
                slug(page, above, draft),
                draft.body(),
                draft.excerpt(),
                draft.footnotes(),
                page.ownerId(),
                draft.visibility(),
                draft.visibility() == Visibility.PASSWORD ? draft.password() : "",
                draft.commentsOpen(),
                draft.featuredImageId()));
        page.appearInSearchAs(draft.seoTitle(), draft.seoDescription());
        page.place(draft.parentId(), above, draft.order());
        page.modifiedAt(now);
        settling.settle(page, before);
        versions.keep(actor, page, now);
        desk.clear(actor, page);
        note(actor, begun ? "page.created" : "page.changed", page, before.address());
    }

    /** Makes an earlier version the text again; what stood there stays among the versions. */
    public void restore(Actor actor, long id, long revisionId) {
        StaticPage page = permits.forWriting(actor, id);
        Draft earlier = versions.draft(page, revisionId).orElseThrow(() -> new NoSuchPage(id));
        PageSettling.Before before = PageSettling.Before.of(page);
        Instant now = clock.instant();
        page.write(earlier);
        page.modifiedAt(now);
        settling.settle(page, before);
        versions.keep(actor, page, now);
        desk.clear(actor, page);
        note(actor, "page.restored-version", page, before.address());
    }

    /** As typed; made from the title where nothing was, and never one that another page has there. */
    private Slug slug(StaticPage page, String above, PageDraft draft) {
        String words = draft.slug().isBlank() ? Title.plain(draft.title()) : draft.slug();
        return places.free(page, above, Slug.ofTitleOr(words, String.valueOf(page.id())));
    }

    private void note(Actor actor, String act, StaticPage page, String before) {
        // A draft is saved too often to be worth a line each time.
        if (page.status() != EntryStatus.DRAFT || act.equals("page.created")) {
            boolean moved = !before.equals(page.address()) && !act.equals("page.created");
            auditing.note(
                    actor.witness(),
                    new AuditEntry.Deed(
                            act, PagePublishing.called(page), moved ? before : "", moved ? page.address() : ""));
        }
    }
}
