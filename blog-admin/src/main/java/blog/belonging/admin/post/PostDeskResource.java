package blog.belonging.admin.post;

import blog.belonging.admin.shared.KeepingAnswer;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.post.PostDesk;
import blog.belonging.domain.post.PostEditing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Takes what is typed into the form every few seconds, and says who else is at the post. */
@Path("console/post/keep")
@RequestScoped
public class PostDeskResource {

    @Inject
    PostDesk desk;

    @Inject
    PostEditing editing;

    @Inject
    Caller caller;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public Response keep(MultivaluedMap<String, String> sent) {
        Actor actor = caller.signedIn();
        return KeepingAnswer.of(
                desk,
                actor,
                sent,
                form -> PostForm.sent(form).json(),
                id -> editing.one(actor, id).edition());
    }
}
