package blog.belonging.admin.post;

import blog.belonging.admin.shared.Moments;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.post.WrittenPosts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Own posts and pages that a text can lead to, by words in their titles. */
@Path("console/post/links")
@RequestScoped
public class PostLinksResource {

    private static final int MOST = 10;

    @Inject
    WrittenPosts written;

    @Inject
    Moments moments;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String find(@QueryParam("q") @DefaultValue("") String words) {
        JsonArrayBuilder found = Json.createArrayBuilder();
        written.linkable(Line.of(words), MOST)
                .forEach(target -> found.add(Json.createObjectBuilder()
                        .add("title", target.title())
                        .add("address", target.address())
                        .add("day", target.publishedAt().map(moments::day).orElse(""))));
        return found.build().toString();
    }
}
