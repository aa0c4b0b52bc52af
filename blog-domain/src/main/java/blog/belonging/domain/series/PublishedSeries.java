package blog.belonging.domain.series;

import blog.belonging.domain.post.PostLink;
import blog.belonging.domain.shared.Slug;
import java.util.List;
import java.util.Optional;

/** Series as readers meet them: of each only what is published, and those alone that have anything to read. */
public interface PublishedSeries {

    /** By title. */
    List<SeriesView> all(int limit);

    Optional<SeriesView> bySlug(Slug slug);

    /** In their order. */
    List<PostLink> instalments(long seriesId);
}
