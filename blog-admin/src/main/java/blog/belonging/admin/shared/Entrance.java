package blog.belonging.admin.shared;

import blog.belonging.domain.identity.BrowserMemory;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.SessionKeeping;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** In and out of the console. */
@RequestScoped
public class Entrance {

    @Inject
    SessionKeeping sessions;

    @Inject
    BrowserMemory memory;

    @Inject
    Caller caller;

    /** @param accountId of somebody who has shown who they are */
    public void letIn(long accountId) {
        SessionKeeping.Begun begun = sessions.begin(accountId, caller.device());
        memory.keep(begun.token());
        caller.isKnown(begun.actor());
    }

    /** The session is over for whoever still has its token. */
    public void letOut() {
        caller.actor().ifPresent(actor -> sessions.end(actor, actor.sessionId()));
        caller.leaves();
        memory.forget();
    }
}
