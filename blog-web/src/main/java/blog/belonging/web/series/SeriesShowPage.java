package blog.belonging.web.series;

import blog.belonging.domain.post.PostLink;
import blog.belonging.domain.series.PublishedSeries;
import blog.belonging.domain.series.SeriesView;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.web.shared.Answer;
import blog.belonging.web.shared.Describing;
import blog.belonging.web.shared.Metadata;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** One series, its posts in the order in which they are to be read. */
@Named
@RequestScoped
public class SeriesShowPage {

    @Inject
    PublishedSeries published;

    @Inject
    Describing describing;

    @Inject
    Visit visit;

    @Inject
    Answer answer;

    private Optional<SeriesView> view = Optional.empty();
    private List<PostLink> instalments = List.of();
    private Optional<Metadata> metadata = Optional.empty();

    public void load() {
        if (visit.address() instanceof PublicAddress.OneSeries wanted) {
            view = published.bySlug(wanted.slug());
        }
        if (view.isEmpty()) {
            answer.notFound();
            return;
        }
        instalments = published.instalments(view.get().id());
        metadata =
                Optional.of(describing.ofOverview(view.get().title(), view.get().address()));
    }

    public SeriesView getView() {
        return view.orElseThrow();
    }

    public List<PostLink> getInstalments() {
        return instalments;
    }

    public Metadata getMetadata() {
        return metadata.orElseThrow();
    }
}
