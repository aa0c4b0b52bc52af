package blog.belonging.domain.author;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.Slice;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.shared.SlugTaken;
import blog.belonging.domain.site.Forwarding;
import blog.belonging.domain.site.Permalinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What editors do with authors and guests. Old addresses lead to new ones, and no post loses its names. */
@ApplicationScoped
@Transactional
public class AuthorKeeping {

    @Inject
    Authors authors;

    @Inject
    ListedAuthors listed;

    @Inject
    Forwarding forwarding;

    @Inject
    Event<AuthorsChanged> changed;

    @Inject
    Auditing auditing;

    /**
     * @param part of a name; empty for all
     * @param number of the page, from 1
     */
    public Slice<AuthorLine> page(Actor actor, String part, int number, int size) {
        actor.require(Permission.EDIT_ANYTHING);
        return Slice.nearest(number, size, listed.count(part), skipped -> listed.page(part, skipped, size));
    }

    public Optional<AuthorLine> one(Actor actor, long id) {
        actor.require(Permission.EDIT_ANYTHING);
        return listed.byId(id);
    }

    /** For choosing one to merge into: people know authors by their names. */
    public Optional<AuthorLine> called(Actor actor, String name) {
        actor.require(Permission.EDIT_ANYTHING);
        return authors.byName(name).flatMap(author -> listed.byId(author.id()));
    }

    /**
     * Somebody with a byline and no account.
     *
     * @return the number
     * @throws NotASlug if nothing is left to make an address of
     * @throws SlugTaken if another has that address
     * @throws NotAPicture if there is no such portrait
     */
    public long createGuest(Actor actor, AuthorDraft draft) {
        actor.require(Permission.EDIT_ANYTHING);
        Slug slug = draft.wantedSlug(Optional.empty());
        requireFree(slug, 0);
        Author author = new Author(authors.nextId(), slug, draft.name(), true);
        write(author, draft);
        authors.add(author);
        note(actor, "author.created", author.displayName(), "", Permalinks.author(slug));
        return author.id();
    }

    /**
     * @throws ChangedMeanwhile if somebody else has changed it since
     * @throws SlugTaken if another has that address
     * @throws NotAPicture if there is no such portrait
     */
    public void change(Actor actor, long id, long version, AuthorDraft draft) {
        Author author = forChange(actor, id, version);
        Slug before = author.slug();
        String was = author.displayName() + " " + Permalinks.author(before);
        Slug slug = draft.wantedSlug(Optional.of(before));
        if (!slug.equals(before)) {
            requireFree(slug, id);
            author.beAddressedBy(slug);
            forwarding.forward(Permalinks.author(before), Permalinks.author(slug));
        }
        write(author, draft);
        changed.fire(new AuthorsChanged(false));
        note(actor, "author.changed", author.displayName(), was, author.displayName() + " " + Permalinks.author(slug));
    }

    private void write(Author author, AuthorDraft draft) {
        AuthorProfile profile = draft.profile();
        profile.portraitId().ifPresent(this::requirePicture);
        author.introduce(draft.name(), draft.email(), profile.bio(), profile.website());
        author.identifyBy(profile.orcid());
        author.portrayBy(profile.portraitId());
    }

    private void requirePicture(long mediaId) {
        if (listed.picture(mediaId).isEmpty()) {
            throw new NotAPicture(mediaId);
        }
    }

    /**
     * All that bears one name bears the other from now on, and whoever wrote under it writes under the other.
     *
     * @throws ChangedMeanwhile if somebody else has changed it since
     * @throws NoSuchAuthor if there is no other
     */
    public void merge(Actor actor, long id, long version, long intoId) {
        Author author = forChange(actor, id, version);
        Author into =
                authors.byId(intoId).filter(other -> other.id() != id).orElseThrow(() -> new NoSuchAuthor(intoId));
        authors.handOver(id, intoId);
        if (!author.isGuest()) {
            into.isNoGuest();
        }
        forwarding.forward(Permalinks.author(author.slug()), Permalinks.author(into.slug()));
        authors.remove(author);
        changed.fire(new AuthorsChanged(true));
        note(actor, "author.merged", author.displayName(), "", into.displayName());
    }

    /**
     * @throws ChangedMeanwhile if somebody else has changed it since
     * @throws StillNamed if the name stands over anything, or somebody writes under it
     */
    public void remove(Actor actor, long id, long version) {
        Author author = forChange(actor, id, version);
        if (authors.isNeeded(id)) {
            throw new StillNamed(author.displayName());
        }
        authors.remove(author);
        note(actor, "author.removed", author.displayName(), Permalinks.author(author.slug()), "");
    }

    private void requireFree(Slug slug, long id) {
        if (authors.bySlug(slug).filter(other -> other.id() != id).isPresent()) {
            throw new SlugTaken(slug);
        }
    }

    private Author forChange(Actor actor, long id, long version) {
        actor.require(Permission.EDIT_ANYTHING);
        Author author = authors.held(id).orElseThrow(() -> new NoSuchAuthor(id));
        if (author.version() != version) {
            throw new ChangedMeanwhile(author.displayName());
        }
        return author;
    }

    private void note(Actor actor, String act, String subject, String before, String after) {
        auditing.note(actor.witness(), new AuditEntry.Deed(act, subject, before, after));
    }
}
