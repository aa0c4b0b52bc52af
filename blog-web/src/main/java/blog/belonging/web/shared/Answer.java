package blog.belonging.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a page model says when there is no page to show. */
@ApplicationScoped
public class Answer {

    /** The status of a form that cannot be taken as it is (RFC 9110, 15.5.21). */
    public static final int UNPROCESSABLE = 422;

    /** The status of one form more than one place may send (RFC 6585, 4). */
    public static final int TOO_MANY = 429;

    @Inject
    Links links;

    /** The front door looks once more whether something that was here has moved or was withdrawn. */
    public void notFound() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** @param address root-relative */
    public void movedTo(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        external.setResponseHeader("Location", links.here(address));
        faces.responseComplete();
    }

    /** After what was sent has been taken, so that nothing is sent twice. */
    public void seeOther(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        external.setResponseHeader("Location", links.here(address));
        external.setResponseHeader("Cache-Control", "no-store");
        faces.responseComplete();
    }

    /** The page says what is wrong with what was sent. */
    public void notTaken(int status) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
    }

    /** The page is sent all the same, and says why it is not what was asked for. */
    public void comeBackIn(int seconds) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        external.setResponseHeader("Retry-After", String.valueOf(seconds));
        external.setResponseHeader("Cache-Control", "no-store");
    }

    /** For a page that belongs to this reader alone. */
    public void keepPrivate() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
    }

    /** For a form: nobody keeps or finds it, and no other site is told where it was. */
    public void isForm() {
        keepPrivate();
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("X-Robots-Tag", "noindex, nofollow");
        external.setResponseHeader("Referrer-Policy", "same-origin");
    }

    /** For a page that is there only for those who know its address: nobody keeps it, finds it or is told of it by a link. */
    public void keepSecret() {
        keepPrivate();
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("X-Robots-Tag", "noindex, nofollow");
        external.setResponseHeader("Referrer-Policy", "no-referrer");
    }
}
