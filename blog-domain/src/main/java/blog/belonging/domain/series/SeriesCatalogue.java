package blog.belonging.domain.series;

import blog.belonging.domain.shared.Slug;
import java.util.List;
import java.util.Optional;

/** All series, for those who write. */
public interface SeriesCatalogue {

    long nextId();

    void add(Series series);

    void remove(Series series);

    /** Held until the transaction ends. */
    Optional<Series> held(long id);

    Optional<Series> bySlug(Slug slug);

    /** By title. */
    List<SeriesLine> all(int limit);

    Optional<SeriesLine> line(long id);

    /** Its posts in their order, whatever their state. */
    List<InstalmentLine> instalments(long id);

    /** Of these, those that are in another series. */
    List<Long> takenElsewhere(List<Long> postIds, long butFor);

    /** Posts in no series and not in the trash, the latest first. */
    List<InstalmentLine> unserialised(int limit);
}
