package blog.belonging.domain.writing;

import blog.belonging.domain.identity.Actor;
import java.time.LocalDateTime;

/** From draft to readers and back, for entries of a kind. Whoever may not is refused. */
public interface EntryPublishing {

    /** @throws StandsInTheWay if the site's settings want something settled first */
    void publish(Actor actor, long id);

    /**
     * @param wanted on the clock of the site; a moment that has passed is now
     * @throws StandsInTheWay if the site's settings want something settled first
     */
    void schedule(Actor actor, long id, LocalDateTime wanted);

    /** No longer for readers, or not at the time that was planned. */
    void unpublish(Actor actor, long id);

    void trash(Actor actor, long id);

    /** Back to where it stood. */
    void restore(Actor actor, long id);
}
