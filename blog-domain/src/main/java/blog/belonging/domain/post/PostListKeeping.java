package blog.belonging.domain.post;

import blog.belonging.domain.content.EntriesChanged;
import blog.belonging.domain.taxonomy.TermsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps the lists right when what posts are filed under is another, in the transaction that makes it so. */
@ApplicationScoped
public class PostListKeeping {

    @Inject
    PostLists lists;

    @Inject
    Event<EntriesChanged> changed;

    void refile(@Observes TermsChanged event) {
        if (event.filing()) {
            lists.rebuild();
        }
        changed.fire(EntriesChanged.anyOfThem());
    }
}
