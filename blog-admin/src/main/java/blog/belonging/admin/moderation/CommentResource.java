package blog.belonging.admin.moderation;

import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.moderation.Decision;
import blog.belonging.domain.moderation.Moderating;
import blog.belonging.domain.moderation.ModerationDesk;
import blog.belonging.domain.moderation.ModerationQueue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** For the script of the queue: decides without leaving the page, and says how many wait by now. */
@Path("console/moderation")
@RequestScoped
public class CommentResource {

    @Inject
    Moderating moderating;

    @Inject
    ModerationDesk desk;

    @Inject
    Caller caller;

    @POST
    @Path("decide")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public Response decide(
            @DefaultValue("") @FormParam("comment") String comment,
            @DefaultValue("") @FormParam("verdict") String verdict,
            @DefaultValue("") @FormParam("undo") String undo) {
        Optional<Long> batch = Typed.number(undo);
        if (batch.isPresent()) {
            return answer(moderating.undo(caller.signedIn(), batch.get()), 0);
        }
        Optional<Long> id = Typed.number(comment);
        Optional<Moderating.Verdict> asked = CommentQueueScreen.verdict(verdict);
        if (id.isEmpty() || asked.isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        Moderating.Done done =
                moderating.decide(caller.signedIn(), List.of(id.get()), asked.get(), Decision.Reason.NONE, "");
        return answer(done.done(), done.batch());
    }

    @GET
    @Path("news")
    @Produces(MediaType.APPLICATION_JSON)
    public Response news() {
        return answer(0, 0);
    }

    private Response answer(int done, long batch) {
        ModerationQueue.Counts counts = desk.counts(caller.signedIn());
        return Response.ok(Json.createObjectBuilder()
                        .add("done", done)
                        .add("batch", batch)
                        .add("waiting", counts.of(Comment.Status.PENDING))
                        .build()
                        .toString())
                .build();
    }
}
