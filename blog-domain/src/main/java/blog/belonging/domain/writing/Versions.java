package blog.belonging.domain.writing;

import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.Entry;
import blog.belonging.domain.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps what an entry says with each save, so that nobody's text is lost to somebody else's. */
@ApplicationScoped
public class Versions {

    private static final int MOST = 100;

    @Inject
    Revisions revisions;

    /**
     * To be asked before an entry is written.
     *
     * @param edition of the entry that the writing began with
     * @param body that is to be written
     * @throws SavedMeanwhile if it is not the one that is there
     * @throws TooLong if no entry can be that long
     */
    public void admit(Entry entry, long edition, String body) {
        if (entry.edition() != edition) {
            Optional<Revision> latest = revisions.latestOf(entry.id());
            throw new SavedMeanwhile(
                    latest.map(Revision::who).orElse(""),
                    latest.map(Revision::at).orElse(entry.modifiedAt()),
                    entry.edition());
        }
        if (body.length() > TooLong.LONGEST) {
            throw new TooLong();
        }
    }

    /** What moved in, or was there before versions were kept, must not be lost by the first change. */
    public void keepFirst(Entry entry) {
        if (revisions.latestOf(entry.id()).isEmpty() && !entry.body().isEmpty()) {
            revisions.add(Revision.of(revisions.nextId(), entry, entry.modifiedAt(), new Revision.By(0, "")));
        }
    }

    /** What it says now, unless the latest version says the same. */
    public void keep(Actor actor, Entry entry, Instant now) {
        if (revisions.latestOf(entry.id()).filter(latest -> latest.says(entry)).isEmpty()) {
            revisions.add(
                    Revision.of(revisions.nextId(), entry, now, new Revision.By(actor.accountId(), actor.name())));
        }
    }

    /** The entry with the words of an earlier version; empty if it has no such version. */
    public Optional<Draft> draft(Entry entry, long revisionId) {
        return one(entry, revisionId)
                .map(earlier -> new Draft(
                        earlier.title(),
                        entry.slug(),
                        earlier.body(),
                        earlier.excerpt(),
                        earlier.footnotes(),
                        entry.ownerId(),
                        entry.visibility(),
                        entry.password(),
                        entry.commentsOpen(),
                        entry.featuredImageId()));
    }

    /** The latest first. */
    public List<RevisionLine> of(Entry entry) {
        return revisions.of(entry.id(), MOST);
    }

    public Optional<RevisionView> view(Entry entry, long revisionId) {
        return one(entry, revisionId).map(RevisionView::of);
    }

    private Optional<Revision> one(Entry entry, long revisionId) {
        return revisions.byId(revisionId).filter(one -> one.entryId() == entry.id());
    }
}
