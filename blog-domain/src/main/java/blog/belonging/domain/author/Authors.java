package blog.belonging.domain.author;

import blog.belonging.domain.shared.Slug;
import java.util.List;
import java.util.Optional;

/** Everybody who ever wrote here. */
public interface Authors {

    long nextId();

    void add(Author author);

    Optional<Author> byId(long id);

    Optional<Author> bySlug(Slug slug);

    /** The first of that name, whatever the case of its letters. */
    Optional<Author> byName(String displayName);

    /**
     * Those of that e-mail address, whatever the case of its letters; the oldest first.
     *
     * @param email not empty
     */
    List<Author> byEmail(String email);

    /** As it is now, and held until the transaction ends. */
    Optional<Author> held(long id);

    /** Whether the name stands over anything, or somebody writes under it. */
    boolean isNeeded(long id);

    /** All that one has or bears the name of, the other has, also what is moved in once more. No name stands over a post twice. */
    void handOver(long from, long to);

    void remove(Author author);
}
