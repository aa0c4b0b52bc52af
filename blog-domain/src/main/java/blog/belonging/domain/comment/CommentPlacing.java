package blog.belonging.domain.comment;

import blog.belonging.domain.content.EntriesChanged;
import blog.belonging.domain.content.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What follows when other comments than before are shown under an entry: their places, their number, and whoever has to hear of it. */
@ApplicationScoped
public class CommentPlacing {

    @Inject
    CommentedEntries entries;

    @Inject
    Comments comments;

    @Inject
    Event<EntriesChanged> changed;

    @Inject
    AnswerTelling telling;

    /** To be called before comments of the entry are read that will be changed, so that whoever comes second sees what the first has done. */
    public Optional<Entry> hold(long entryId) {
        return entries.held(entryId);
    }

    public void place(Entry entry) {
        List<Comment> all = comments.under(entry.id());
        entry.countComments(Threads.arrange(all));
        telling.placed(entry.id(), all);
        changed.fire(EntriesChanged.of(List.of(entry)));
    }
}
