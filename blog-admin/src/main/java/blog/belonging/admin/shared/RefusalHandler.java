package blog.belonging.admin.shared;

import blog.belonging.domain.identity.NotAllowed;
import blog.belonging.domain.shared.NotThere;
import blog.belonging.domain.shared.Refusal;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/** A refusal that a screen has no words of its own for is no failure of the server: the front door says it, and no log is filled with it. */
public class RefusalHandler extends ExceptionHandlerFactory {

    public RefusalHandler(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ExceptionHandlerWrapper(getWrapped().getExceptionHandler()) {
            @Override
            public void handle() {
                Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                while (events.hasNext()) {
                    Optional<Refusal> refusal =
                            Refusal.in(events.next().getContext().getException());
                    Optional<Integer> status = refusal.flatMap(RefusalHandler::status);
                    status.ifPresent(found -> {
                        send(found);
                        events.remove();
                    });
                }
                super.handle();
            }
        };
    }

    private static Optional<Integer> status(Refusal refusal) {
        if (refusal instanceof NotAllowed) {
            return Optional.of(HttpServletResponse.SC_FORBIDDEN);
        }
        return refusal instanceof NotThere ? Optional.of(HttpServletResponse.SC_NOT_FOUND) : Optional.empty();
    }

    private static void send(int status) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(status, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
