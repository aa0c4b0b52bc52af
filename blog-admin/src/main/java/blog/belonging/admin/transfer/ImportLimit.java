package blog.belonging.admin.transfer;

import blog.belonging.admin.shared.Console;
import blog.belonging.admin.shared.LimitedStream;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.transfer.ImportConfig;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.net.URI;

/** Whoever brings too much comes back to the form, which says so. */
@Provider
@WithinImportLimit
public class ImportLimit implements ReaderInterceptor {

    @Inject
    ImportConfig config;

    @Inject
    Console console;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new LimitedStream(
                context.getInputStream(),
                config.maxSize(),
                () -> new WebApplicationException(Response.seeOther(URI.create(
                                console.absolute(Room.IMPORT.path() + "?refused=" + ImportProblem.TOO_LARGE)))
                        .build())));
        return context.proceed();
    }
}
