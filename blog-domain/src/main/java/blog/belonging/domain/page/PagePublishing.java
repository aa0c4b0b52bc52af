package blog.belonging.domain.page;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.site.Sites;
import blog.belonging.domain.writing.Checking;
import blog.belonging.domain.writing.EntryPublishing;
import blog.belonging.domain.writing.StandsInTheWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * From draft to readers and back. The only place that decides when a page is published. Pages that stand below one that is taken back
 * or withdrawn stay where they are, at the addresses that they have.
 */
@ApplicationScoped
@Transactional
public class PagePublishing implements EntryPublishing {

    private static final int STEP = 20;

    /** Nobody was there: it was planned. */
    private static final AuditEntry.Witness SCHEDULE = new AuditEntry.Witness(0, "(schedule)", "");

    @Inject
    Pages pages;

    @Inject
    PagePermits permits;

    @Inject
    PagePlaces places;

    @Inject
    PageSettling settling;

    @Inject
    Checking checking;

    @Inject
    Auditing auditing;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    /**
     * Readers see it from now on.
     *
     * @throws StandsInTheWay if the site's settings want something settled first
     */
    @Override
    public void publish(Actor actor, long id) {
        StaticPage page = permits.forMoving(actor, id);
        if (page.isOut()) {
            return;
        }
        checking.requireNothingInTheWay(page, false);
        Instant now = clock.instant();
        boolean wasOut = page.status() == EntryStatus.DRAFT
                && page.publishedAt().filter(at -> !at.isAfter(now)).isPresent();
        Instant at = wasOut ? page.publishedAt().orElse(now) : now;
        change(actor.witness(), page, "page.published", () -> {
            findRoom(page);
            page.publish(at, day(at));
            page.modifiedAt(now);
        });
    }

    /**
     * To be published at a moment to come; a moment that has passed is now.
     *
     * @param wanted on the clock of the site; an hour that a change of clocks skips is the one after it, and of an hour that comes
     *     twice the first is meant
     * @throws StandsInTheWay if the site's settings want something settled first
     */
    @Override
    public void schedule(Actor actor, long id, LocalDateTime wanted) {
        Instant at = wanted.atZone(zone()).toInstant();
        if (!at.isAfter(clock.instant())) {
            publish(actor, id);
            return;
        }
        StaticPage page = permits.forMoving(actor, id);
        if (page.isOut()) {
            return;
        }
        checking.requireNothingInTheWay(page, false);
        change(actor.witness(), page, "page.scheduled", () -> {
            findRoom(page);
            page.schedule(at, day(at));
        });
    }

    /** No longer for readers, or not at the time that was planned: it is a draft again. */
    @Override
    public void unpublish(Actor actor, long id) {
        StaticPage page = permits.forMoving(actor, id);
        if (page.isOut() || page.status() == EntryStatus.SCHEDULED) {
            change(actor.witness(), page, "page.unpublished", page::takeBack);
        }
    }

    @Override
    public void trash(Actor actor, long id) {
        StaticPage page = permits.forMoving(actor, id);
        change(actor.witness(), page, "page.trashed", page::trash);
    }

    /** Back to where it stood; under another name if another page is called so meanwhile. */
    @Override
    public void restore(Actor actor, long id) {
        StaticPage page = permits.forMoving(actor, id);
        if (page.isTrashed()) {
            change(actor.witness(), page, "page.restored", () -> {
                page.restore(clock.instant());
                findRoom(page);
            });
        }
    }

    /**
     * Publishes what is due. Any number of nodes may try: each page is published once.
     *
     * @return how many were
     */
    public int publishDue() {
        Instant now = clock.instant();
        List<StaticPage> due = pages.heldDue(now, STEP);
        for (StaticPage page : due) {
            Instant at = page.publishedAt().orElse(now);
            // Nobody else could be called so since it was scheduled.
            change(SCHEDULE, page, "page.published", () -> {
                page.publish(at, page.publishedOn().orElse(day(at)));
                page.modifiedAt(at);
            });
        }
        return due.size();
    }

    private void findRoom(StaticPage page) {
        page.rename(places.free(page, page.addressOfParent(), page.slug()));
    }

    private void change(AuditEntry.Witness witness, StaticPage page, String act, Runnable change) {
        PageSettling.Before before = PageSettling.Before.of(page);
        String status = page.status().name();
        change.run();
        settling.settle(page, before);
        auditing.note(
                witness,
                new AuditEntry.Deed(act, called(page), status, page.status().name()));
    }

    private ZoneId zone() {
        return sites.get().zone();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone());
    }

    /** For the audit log. */
    static String called(StaticPage page) {
        String title = page.rendition().plainTitle();
        return (title.isEmpty() ? page.slug().text() : title) + " (" + page.id() + ")";
    }
}
