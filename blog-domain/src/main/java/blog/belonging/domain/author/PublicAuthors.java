package blog.belonging.domain.author;

import blog.belonging.domain.shared.Slug;
import java.util.List;
import java.util.Optional;

/** Authors who have published something. Nobody else can be found. */
public interface PublicAuthors {

    Optional<AuthorView> bySlug(Slug slug);

    Optional<AuthorView> byId(long id);

    /** By name. */
    List<Contributor> all(int limit);

    /** In order of id; {@code part} counts from 1. */
    List<String> addresses(int part, int size);
}
