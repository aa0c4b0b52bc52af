package blog.belonging.web.series;

import blog.belonging.domain.series.PublishedSeries;
import blog.belonging.domain.series.SeriesView;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.web.shared.Describing;
import blog.belonging.web.shared.Metadata;
import blog.belonging.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** All series that have something to read. */
@Named
@RequestScoped
public class SeriesListPage {

    private static final int MOST = 1000;

    @Inject
    PublishedSeries published;

    @Inject
    Describing describing;

    @Inject
    Texts texts;

    private List<SeriesView> series = List.of();
    private Optional<Metadata> metadata = Optional.empty();

    public void load() {
        series = published.all(MOST);
        metadata = Optional.of(describing.ofOverview(texts.of("series"), Permalinks.SERIES));
    }

    public List<SeriesView> getSeries() {
        return series;
    }

    public Metadata getMetadata() {
        return metadata.orElseThrow();
    }
}
