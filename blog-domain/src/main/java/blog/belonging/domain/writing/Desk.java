package blog.belonging.domain.writing;

import blog.belonging.domain.content.Entry;
import blog.belonging.domain.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps what people have typed and not saved, and knows who else is at the same entry. For whoever may write in it: that was asked before. */
@ApplicationScoped
public class Desk {

    @Inject
    WorkingCopies copies;

    @Inject
    Clock clock;

    /** @return what the actor has typed and not saved, if there is anything */
    public Optional<UnsavedWork> open(Actor actor, Entry entry) {
        WorkingCopy copy = copy(actor, entry.id());
        return copy.fields().isEmpty()
                ? Optional.empty()
                : Optional.of(new UnsavedWork(
                        copy.fields(), copy.edition(), copy.savedAt().orElse(entry.modifiedAt())));
    }

    /**
     * @param edition of the entry that the typing began with
     * @param fields of the form, as JSON
     * @throws TooLong if no entry can be that long
     */
    public Instant keep(Actor actor, Entry entry, long edition, String fields) {
        if (fields.length() > 2 * TooLong.LONGEST) {
            throw new TooLong();
        }
        Instant now = clock.instant();
        copy(actor, entry.id()).keep(fields, edition, now);
        return now;
    }

    /** What was typed and not saved is given up, or saved. */
    public void clear(Actor actor, Entry entry) {
        copies.of(entry.id(), actor.accountId()).ifPresent(WorkingCopy::discard);
    }

    public void leave(Actor actor, long entryId) {
        copies.of(entryId, actor.accountId()).ifPresent(WorkingCopy::leaves);
    }

    /** @return names of those who are at the same entry right now */
    public List<String> others(Actor actor, long entryId) {
        return copies.othersAt(entryId, actor.accountId(), clock.instant().minus(WorkingCopy.AT_IT));
    }

    private WorkingCopy copy(Actor actor, long id) {
        Instant now = clock.instant();
        WorkingCopy copy = copies.of(id, actor.accountId()).orElseGet(() -> {
            WorkingCopy made = new WorkingCopy(copies.nextId(), id, actor.accountId(), actor.name(), now);
            copies.add(made);
            return made;
        });
        copy.isAtIt(actor.name(), now);
        return copy;
    }
}
