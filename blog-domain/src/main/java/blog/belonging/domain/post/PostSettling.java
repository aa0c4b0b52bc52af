package blog.belonging.domain.post;

import blog.belonging.domain.content.AddressesLeft;
import blog.belonging.domain.content.ContentPipeline;
import blog.belonging.domain.content.EntriesChanged;
import blog.belonging.domain.content.LatestPostsChanged;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.Redirect;
import blog.belonging.domain.site.Redirects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What follows from a change to a post, in the same transaction: its served HTML, its place in lists, a way from its old
 * address, and word to whoever keeps something made of posts.
 */
@ApplicationScoped
class PostSettling {

    @Inject
    Posts posts;

    @Inject
    PostLists lists;

    @Inject
    Redirects redirects;

    @Inject
    Surroundings surroundings;

    @Inject
    Upkeep upkeep;

    @Inject
    Event<EntriesChanged> changed;

    @Inject
    Event<AddressesLeft> left;

    @Inject
    Event<LatestPostsChanged> latest;

    private final ContentPipeline pipeline = new ContentPipeline();

    /** How readers met a post before it was changed. */
    record Before(String path, boolean out, boolean listed) {

        static Before of(Post post) {
            return new Before(post.path(), post.isOut(), post.isPublic());
        }
    }

    void settle(Post post, Before before) {
        if (!post.rendition().isCurrent()) {
            post.render(pipeline, surroundings);
        }
        if (before.out() && !before.path().equals(post.path())) {
            moved(post, before.path());
        }
        if (!post.path().isEmpty()) {
            redirects.free(Set.of(post.path()));
        }
        // What readers could not see and cannot see is in no list.
        if (before.listed() || post.isPublic()) {
            if (lists.place(post.id())) {
                latest.fire(new LatestPostsChanged());
            }
            upkeep.isDue(Upkeep.RELATING);
        }
        if (before.out() || post.isOut()) {
            changed.fire(EntriesChanged.of(List.of(post)));
        }
    }

    private void moved(Post post, String from) {
        if (post.isOut() && redirects.known(Set.of(from)).isEmpty()) {
            redirects.add(Redirect.toEntry(redirects.nextId(), from, post.id()));
        }
        left.fire(AddressesLeft.of(Set.of(from)));
    }

    /** Published on the same day, another post may have the slug already: this one then gets a number. */
    void findRoom(Post post, LocalDate day) {
        post.rename(post.slug().orNumbered(one -> posts.addressTaken(Permalinks.post(day, one), post.id())));
    }
}
