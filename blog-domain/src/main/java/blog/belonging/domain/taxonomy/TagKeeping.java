package blog.belonging.domain.taxonomy;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.shared.ChangedMeanwhile;
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

/** What editors do with tags. Old addresses lead to new ones. */
@ApplicationScoped
@Transactional
public class TagKeeping {

    @Inject
    Tags tags;

    @Inject
    ListedTerms listed;

    @Inject
    Forwarding forwarding;

    @Inject
    Event<TermsChanged> changed;

    @Inject
    Auditing auditing;

    /**
     * @param part of a name; empty for all
     * @param number of the page, from 1
     */
    public Slice<TermLine> page(Actor actor, String part, int number, int size) {
        actor.require(Permission.EDIT_ANYTHING);
        return Slice.nearest(number, size, listed.countTags(part), skipped -> listed.tags(part, skipped, size));
    }

    public Optional<TermLine> one(Actor actor, long id) {
        actor.require(Permission.EDIT_ANYTHING);
        return listed.tag(id);
    }

    /**
     * @return its number
     * @throws SlugTaken if another has that address
     */
    public long create(Actor actor, TermDraft draft) {
        actor.require(Permission.EDIT_ANYTHING);
        Slug slug = draft.wantedSlug(Optional.empty());
        requireFree(slug, 0);
        Tag tag = new Tag(tags.nextId(), slug, draft.name());
        tag.describe(draft.name(), draft.description());
        tags.add(tag);
        note(actor, "tag.created", tag.name(), "", Permalinks.tag(slug));
        return tag.id();
    }

    /**
     * @throws ChangedMeanwhile if somebody else has changed it since
     * @throws SlugTaken if another has that address
     */
    public void change(Actor actor, long id, long version, TermDraft draft) {
        Tag tag = forChange(actor, id, version);
        Slug before = tag.slug();
        String was = tag.name() + " " + Permalinks.tag(before);
        Slug slug = draft.wantedSlug(Optional.of(before));
        if (!slug.equals(before)) {
            requireFree(slug, id);
            tag.beAddressedBy(slug);
            forwarding.forward(Permalinks.tag(before), Permalinks.tag(slug));
        }
        tag.describe(draft.name(), draft.description());
        changed.fire(new TermsChanged(false));
        note(actor, "tag.changed", tag.name(), was, tag.name() + " " + Permalinks.tag(slug));
    }

    /**
     * All posts that have one have the other from now on.
     *
     * @throws ChangedMeanwhile if somebody else has changed it since
     * @throws NoSuchTerm if there is no other
     */
    public void merge(Actor actor, long id, long version, long intoId) {
        Tag tag = forChange(actor, id, version);
        Tag into = tags.byId(intoId).filter(other -> other.id() != id).orElseThrow(() -> new NoSuchTerm(intoId));
        tags.retag(id, intoId);
        forwarding.forward(Permalinks.tag(tag.slug()), Permalinks.tag(into.slug()));
        tags.remove(tag);
        changed.fire(new TermsChanged(true));
        note(actor, "tag.merged", tag.name(), "", into.name());
    }

    /** @throws ChangedMeanwhile if somebody else has changed it since */
    public void remove(Actor actor, long id, long version) {
        Tag tag = forChange(actor, id, version);
        tags.remove(tag);
        changed.fire(new TermsChanged(true));
        note(actor, "tag.removed", tag.name(), Permalinks.tag(tag.slug()), "");
    }

    /** For choosing one to merge into: people know tags by their names. */
    public Optional<TermLine> called(Actor actor, String name) {
        actor.require(Permission.EDIT_ANYTHING);
        return tags.byName(name).flatMap(tag -> listed.tag(tag.id()));
    }

    private void requireFree(Slug slug, long id) {
        if (tags.bySlug(slug).filter(other -> other.id() != id).isPresent()) {
            throw new SlugTaken(slug);
        }
    }

    private Tag forChange(Actor actor, long id, long version) {
        actor.require(Permission.EDIT_ANYTHING);
        Tag tag = tags.held(id).orElseThrow(() -> new NoSuchTerm(id));
        if (tag.version() != version) {
            throw new ChangedMeanwhile(tag.name());
        }
        return tag;
    }

    private void note(Actor actor, String act, String subject, String before, String after) {
        auditing.note(actor.witness(), new AuditEntry.Deed(act, subject, before, after));
    }
}
