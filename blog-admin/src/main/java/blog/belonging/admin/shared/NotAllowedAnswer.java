package blog.belonging.admin.shared;

import blog.belonging.domain.identity.NotAllowed;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What a use case refuses to somebody is no failure of the server. */
@Provider
public class NotAllowedAnswer implements ExceptionMapper<NotAllowed> {

    @Override
    public Response toResponse(NotAllowed refused) {
        return Response.status(Response.Status.FORBIDDEN).build();
    }
}
