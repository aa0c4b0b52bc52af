package blog.belonging.domain.page;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.content.Rendition;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.writing.EntryPreviewing;
import blog.belonging.domain.writing.PreviewLink;
import blog.belonging.domain.writing.Previews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Lets people read a page before it is published, by a secret address that ends and can be withdrawn. */
@ApplicationScoped
@Transactional
public class PagePreviewing implements EntryPreviewing {

    @Inject
    PagePermits permits;

    @Inject
    Previews previews;

    @Inject
    PreviewedPages previewed;

    @Inject
    Pages pages;

    @Inject
    Auditing auditing;

    /** @return the secret of an address that shows the page as whoever asks has it on the desk */
    @Override
    public String forOneself(Actor actor, long id) {
        return previews.forOneself(actor, permits.forWriting(actor, id));
    }

    /**
     * @param forWhom to tell links apart; may be empty
     * @param days until it ends
     * @return the secret, to be shown once; only its digest is kept
     */
    @Override
    public String forGuest(Actor actor, long id, String forWhom, int days) {
        StaticPage page = permits.forWriting(actor, id);
        String whom = Line.of(forWhom);
        auditing.note(actor.witness(), new AuditEntry.Deed("page.link-made", PagePublishing.called(page), "", whom));
        return previews.forGuest(actor, page, whom, days);
    }

    @Override
    public void withdraw(Actor actor, long id, long linkId) {
        StaticPage page = permits.forWriting(actor, id);
        previews.withdraw(page, linkId);
        auditing.note(actor.witness(), new AuditEntry.Deed("page.link-withdrawn", PagePublishing.called(page), "", ""));
    }

    /** Whether the secret is that of a page. */
    public boolean isOfPage(String token) {
        return previews.at(token).flatMap(link -> pages.byId(link.entryId())).isPresent();
    }

    /** The one way for readers to a page that is not published. */
    public Optional<PageView> show(String token, int part) {
        return previews.at(token)
                .flatMap(link -> unsaved(link)
                        .map(text -> previewed.view(link.entryId(), 1).flatMap(view -> view.saying(text, part)))
                        .orElseGet(() -> previewed.view(link.entryId(), part)))
                .map(view -> view.previewedAt(Permalinks.preview(token)));
    }

    private Optional<Rendition> unsaved(PreviewLink link) {
        return previews.unsaved(link)
                .flatMap(copy -> pages.byId(copy.entryId())
                        .map(page -> previews.rendered(new StaticPage(page.id(), page.slug(), page.ownerId()), copy)));
    }
}
