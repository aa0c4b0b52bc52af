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
}
