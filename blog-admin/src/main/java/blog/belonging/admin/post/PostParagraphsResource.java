package blog.belonging.admin.post;

import blog.belonging.domain.content.Paragraphs;
import blog.belonging.domain.writing.TooLong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Classic text with its paragraphs made visible, for the editor to make blocks of. Unchecked, and therefore never sent as HTML. */
@Path("console/post/paragraphs")
@RequestScoped
public class PostParagraphsResource {

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_PLAIN)
    public Response of(@FormParam("text") @DefaultValue("") String text) {
        return text.length() > TooLong.LONGEST
                ? Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE).build()
                : Response.ok(Paragraphs.of(text), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                        .build();
    }
}
