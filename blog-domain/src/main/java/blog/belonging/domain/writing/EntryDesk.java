package blog.belonging.domain.writing;

import blog.belonging.domain.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where what is typed into entries of a kind is kept until it is saved. Whoever may not write in one is refused. */
public interface EntryDesk {

    /** @return what the actor has typed and not saved, if there is anything */
    Optional<UnsavedWork> open(Actor actor, long id);

    /**
     * @param edition of the entry that the typing began with
     * @param fields of the form, as JSON
     * @throws TooLong if no entry can be that long
     */
    Instant keep(Actor actor, long id, long edition, String fields);

    /** What was typed and not saved is given up. */
    void discard(Actor actor, long id);

    void leave(Actor actor, long id);

    /** @return names of those who are at the same entry right now */
    List<String> others(Actor actor, long id);
}
