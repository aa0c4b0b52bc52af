package blog.belonging.admin.post;

import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.post.NoSuchPost;
import blog.belonging.domain.post.PostDesk;
import blog.belonging.domain.post.PostEditing;
import blog.belonging.domain.writing.TooLong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

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
        long id = number(sent, "id");
        long edition = number(sent, "edition");
        try {
            switch (first(sent, "do")) {
                case "leave" -> desk.leave(actor, id);
                case "stay" -> desk.open(actor, id);
                default ->
                    desk.keep(
                            actor,
                            id,
                            edition,
                            PostForm.sent(name -> all(sent, name)).json());
            }
            JsonArrayBuilder others = Json.createArrayBuilder(desk.others(actor, id));
            return Response.ok(Json.createObjectBuilder()
                            .add("edition", editing.one(actor, id).edition())
                            .add("others", others)
                            .build()
                            .toString())
                    .build();
        } catch (TooLong tooLong) {
            return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE)
                    .entity("{}")
                    .build();
        } catch (NoSuchPost gone) {
            return Response.status(Response.Status.GONE).entity("{}").build();
        }
    }

    private static List<String> all(MultivaluedMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of());
    }

    private static String first(MultivaluedMap<String, String> sent, String name) {
        return all(sent, name).stream().findFirst().orElse("");
    }

    private static long number(MultivaluedMap<String, String> sent, String name) {
        return Typed.number(first(sent, name)).orElse(0L);
    }
}
