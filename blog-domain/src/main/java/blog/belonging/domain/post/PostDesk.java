package blog.belonging.domain.post;

import blog.belonging.domain.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps what people have typed and not saved, and tells them who else is at the same post. */
@ApplicationScoped
@Transactional
public class PostDesk {

    @Inject
    PostPermits permits;

    @Inject
    WorkingCopies copies;

    @Inject
    Clock clock;

    /** @return what the actor has typed and not saved, if there is anything */
    public Optional<UnsavedWork> open(Actor actor, long id) {
        Post post = permits.forWriting(actor, id);
        WorkingCopy copy = copy(actor, id);
        if (copy.fields().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new UnsavedWork(copy.fields(), copy.edition(), copy.savedAt().orElse(post.modifiedAt())));
    }

    /**
     * @param edition of the post that the typing began with
     * @param fields of the form, as JSON
     * @throws TooLong if no post can be that long
     */
    public Instant keep(Actor actor, long id, long edition, String fields) {
        permits.forWriting(actor, id);
        if (fields.length() > 2 * PostDraft.LONGEST) {
            throw new TooLong();
        }
        Instant now = clock.instant();
        copy(actor, id).keep(fields, edition, now);
        return now;
    }

    /** What was typed and not saved is given up. */
    public void discard(Actor actor, long id) {
        permits.forWriting(actor, id);
        copies.of(id, actor.accountId()).ifPresent(WorkingCopy::discard);
    }

    public void leave(Actor actor, long id) {
        copies.of(id, actor.accountId()).ifPresent(WorkingCopy::leaves);
    }

    /** @return names of those who are at the same post right now */
    public List<String> others(Actor actor, long id) {
        return copies.othersAt(id, actor.accountId(), clock.instant().minus(WorkingCopy.AT_IT));
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
