package blog.belonging.admin.transfer;

import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.transfer.Exporting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Hands out the blog, written while it is sent. */
@Path("console/transfer")
@RequestScoped
public class ExportResource {

    @Inject
    Exporting exporting;

    @Inject
    Caller caller;

    @POST
    @Path("wxr")
    public Response wxr() {
        return answer(exporting.wxr(caller.signedIn(), caller.origin()), "application/xml");
    }

    @POST
    @Path("everything")
    public Response everything() {
        return answer(exporting.everything(caller.signedIn(), caller.origin()), "application/zip");
    }

    private static Response answer(Exporting.File file, String type) {
        StreamingOutput written = file.writing()::to;
        return Response.ok(written, type)
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
