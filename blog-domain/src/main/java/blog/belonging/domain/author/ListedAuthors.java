package blog.belonging.domain.author;

import java.util.List;
import java.util.Optional;

/** Authors as editors see them, whether they have published anything or not. */
public interface ListedAuthors {

    /** @param part of a name, in any case; empty for all */
    int count(String part);

    /** By name. */
    List<AuthorLine> page(String part, int skipped, int limit);

    Optional<AuthorLine> byId(long id);

    /** Pictures whose files are here, the latest first. */
    List<PortraitChoice> pictures(String words, int limit);

    Optional<PortraitChoice> picture(long mediaId);
}
