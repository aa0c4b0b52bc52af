package blog.belonging.domain.media;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The library: who writes sees all of it, and changes what they brought; editors change anything. */
@ApplicationScoped
@Transactional
public class MediaKeeping {

    private static final int USES_SHOWN = 50;

    @Inject
    MediaItems items;

    @Inject
    ListedMedia listed;

    @Inject
    Auditing auditing;

    @Inject
    Event<MediaChanged> changed;

    public Slice<MediaCard> find(Actor actor, ListedMedia.Question question, int page, int size) {
        actor.require(Permission.WRITE);
        return listed.find(question, page, size);
    }

    public List<String> months(Actor actor) {
        actor.require(Permission.WRITE);
        return listed.months();
    }

    public Optional<MediaDetail> one(Actor actor, long id) {
        actor.require(Permission.WRITE);
        return listed.byId(id);
    }

    /** Fifty of them, which is enough to think twice. */
    public List<MediaUse> usesOf(Actor actor, long id) {
        actor.require(Permission.WRITE);
        return listed.usesOf(id, USES_SHOWN);
    }

    public static boolean mayChange(Actor actor, MediaDetail media) {
        return mayChange(actor, media.uploaderId());
    }

    static boolean mayChange(Actor actor, long uploaderId) {
        return actor.may(Permission.EDIT_ANYTHING) || actor.may(Permission.WRITE) && uploaderId == actor.accountId();
    }

    /**
     * @param version that it had when it was read
     * @throws ChangedMeanwhile if it has another one now
     */
    public void describe(Actor actor, long id, long version, MediaText text) {
        MediaItem item = forChange(items, actor, id, version);
        MediaText before = item.text();
        if (item.describe(text)) {
            auditing.note(
                    actor.witness(),
                    new AuditEntry.Deed("media.described", item.path(), summary(before), summary(text)));
            changed.fire(new MediaChanged(id));
        }
    }

    private static String summary(MediaText text) {
        return String.join(
                " | ",
                List.of(text.title(), text.alt(), text.caption(), text.credit(), text.description()).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    static MediaItem forChange(MediaItems items, Actor actor, long id, long version) {
        MediaItem item = items.byId(id).orElseThrow(() -> new NoSuchMedia(id));
        if (!mayChange(actor, item.uploaderId())) {
            actor.require(Permission.EDIT_ANYTHING);
        }
        if (item.version() != version) {
            throw new ChangedMeanwhile("Upload " + id);
        }
        return item;
    }
}
