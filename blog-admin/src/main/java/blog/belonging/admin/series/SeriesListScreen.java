package blog.belonging.admin.series;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.series.SeriesKeeping;
import blog.belonging.domain.series.SeriesLine;
import blog.belonging.domain.series.SeriesProposal;
import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.SlugTaken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** All series, and what titles say could be one. */
@Named
@RequestScoped
public class SeriesListScreen {

    @Inject
    SeriesKeeping keeping;

    @Inject
    Exchange exchange;

    @Inject
    Caller caller;

    private List<SeriesLine> lines = List.of();
    private List<SeriesProposal> proposals = List.of();

    public void load() {
        Actor actor = caller.signedIn();
        if (exchange.isAsked("propose")) {
            accept(actor);
        } else {
            lines = keeping.all(actor);
            proposals = keeping.proposals(actor);
        }
    }

    private void accept(Actor actor) {
        String title = Line.of(exchange.value("title"));
        List<Long> posts = exchange.all("post").stream()
                .map(Typed::number)
                .flatMap(Optional::stream)
                .toList();
        try {
            long id = keeping.create(actor, title, "", "", posts);
            exchange.goToWith(Room.ONE_SERIES, "?id=" + id + "&done=series-created");
        } catch (SlugTaken | NotASlug refused) {
            exchange.goTo(Room.SERIES, "series-not-made");
        }
    }

    public List<SeriesLine> getLines() {
        return lines;
    }

    public List<SeriesProposal> getProposals() {
        return proposals;
    }
}
