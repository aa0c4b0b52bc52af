package blog.belonging.admin.media;

import blog.belonging.admin.shared.LimitedStream;
import blog.belonging.domain.media.MediaConfig;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** All files of a form together are not larger than ten of the largest. */
@Provider
@WithinLimits
public class RequestLimit implements ReaderInterceptor {

    private static final int FILES = 10;

    @Inject
    MediaConfig config;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new LimitedStream(
                context.getInputStream(),
                FILES * config.maxSize(),
                () -> new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE)));
        return context.proceed();
    }
}
