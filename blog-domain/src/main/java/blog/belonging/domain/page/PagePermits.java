package blog.belonging.domain.page;

import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may write pages: those who may edit anything. A page is the blog's, not somebody's own. */
@ApplicationScoped
class PagePermits {

    @Inject
    Pages pages;

    /**
     * Held until the transaction ends, so that two who save it at the same moment do so one after the other.
     *
     * @throws NoSuchPage if there is none
     */
    StaticPage forWriting(Actor actor, long id) {
        actor.require(Permission.EDIT_ANYTHING);
        return pages.held(id).orElseThrow(() -> new NoSuchPage(id));
    }

    /** The same for what may change where pages stand. */
    StaticPage forMoving(Actor actor, long id) {
        actor.require(Permission.EDIT_ANYTHING);
        pages.holdTree();
        return forWriting(actor, id);
    }

    /**
     * To look at it, which nobody has to wait for.
     *
     * @throws NoSuchPage if there is none
     */
    StaticPage forReading(Actor actor, long id) {
        actor.require(Permission.EDIT_ANYTHING);
        return pages.byId(id).orElseThrow(() -> new NoSuchPage(id));
    }
}
