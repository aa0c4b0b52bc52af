package blog.belonging.domain.post;

import blog.belonging.domain.author.Authorship;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.NotAllowed;
import blog.belonging.domain.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who may do what with which post: the one place that knows. */
@ApplicationScoped
class PostPermits {

    @Inject
    Posts posts;

    @Inject
    Authorship authorship;

    /**
     * Held until the transaction ends, so that two who save it at the same moment do so one after the other.
     *
     * @throws NoSuchPost if there is none
     * @throws NotAllowed unless the actor may write in it
     */
    Post forWriting(Actor actor, long id) {
        return ifWritable(actor, id, posts.held(id));
    }

    /**
     * To look at what may be written in, which nobody has to wait for.
     *
     * @throws NoSuchPost if there is none
     * @throws NotAllowed unless the actor may write in it
     */
    Post forReading(Actor actor, long id) {
        return ifWritable(actor, id, posts.byId(id));
    }

    private Post ifWritable(Actor actor, long id, Optional<Post> found) {
        Post post = found.orElseThrow(() -> new NoSuchPost(id));
        if (!mayWrite(actor, post)) {
            throw new NotAllowed("This post is somebody else's, or is published");
        }
        return post;
    }

    Post forPublishing(Actor actor, long id) {
        Post post = posts.held(id).orElseThrow(() -> new NoSuchPost(id));
        if (!mayPublish(actor, post)) {
            throw new NotAllowed("Somebody else has to publish this post");
        }
        return post;
    }

    /** Whoever edits anything, and authors their own; a contributor only as long as nobody has published it. */
    boolean mayWrite(Actor actor, Post post) {
        return actor.may(Permission.EDIT_ANYTHING) || isOwn(actor, post) && isOpenTo(actor, post.status());
    }

    boolean mayPublish(Actor actor, Post post) {
        return actor.may(Permission.EDIT_ANYTHING) || actor.may(Permission.PUBLISH_OWN) && isOwn(actor, post);
    }

    /** What a contributor wrote and somebody published is out of their hands. */
    static boolean isOpenTo(Actor actor, EntryStatus status) {
        return actor.may(Permission.PUBLISH_OWN) || status == EntryStatus.DRAFT || status == EntryStatus.PENDING;
    }

    private boolean isOwn(Actor actor, Post post) {
        return actor.may(Permission.WRITE) && post.isBy(authorship.authorOf(actor));
    }
}
