package blog.belonging.domain.post;

import blog.belonging.domain.author.AuthorsChanged;
import blog.belonging.domain.content.EntriesChanged;
import blog.belonging.domain.taxonomy.TermsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps the lists right when what posts are filed under, or whose names stand over them, is another, in the transaction that makes it so. */
@ApplicationScoped
public class PostListKeeping {

    @Inject
    PostLists lists;

    @Inject
    Event<EntriesChanged> changed;

    void refile(@Observes TermsChanged event) {
        settle(event.filing());
    }

    void credit(@Observes AuthorsChanged event) {
        settle(event.bylines());
    }

    private void settle(boolean standElsewhere) {
        if (standElsewhere) {
            lists.rebuild();
        }
        changed.fire(EntriesChanged.anyOfThem());
    }
}
