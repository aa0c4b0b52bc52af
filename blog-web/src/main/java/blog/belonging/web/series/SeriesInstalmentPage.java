package blog.belonging.web.series;

import blog.belonging.domain.series.Instalment;
import blog.belonging.domain.series.PublishedSeries;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Where the post that is shown stands in its series. */
@Named
@RequestScoped
public class SeriesInstalmentPage {

    @Inject
    PublishedSeries published;

    @Inject
    Visit visit;

    private Optional<Instalment> instalment = Optional.empty();

    public void load() {
        if (visit.isPartOfSeries()) {
            instalment = published.instalment(visit.entryId());
        }
    }

    public boolean isPart() {
        return instalment.isPresent();
    }

    public Instalment getInstalment() {
        return instalment.orElseThrow();
    }
}
