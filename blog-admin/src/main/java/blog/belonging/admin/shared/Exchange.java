package blog.belonging.admin.shared;

import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a screen has to know of the request and say to the browser. Screens are filled by view parameters and act when they are sent by
 * POST; where that went well they lead on, so that nothing is done twice by going back.
 */
@RequestScoped
public class Exchange {

    @Inject
    Caller caller;

    public boolean isPost() {
        return request().getMethod().equals("POST");
    }

    /** Whether it was sent by the button of that value. */
    public boolean isAsked(String what) {
        return isPost() && what.equals(request().getParameter("do"));
    }

    /** Empty if nothing of that name was sent. */
    public String value(String name) {
        String value = request().getParameter(name);
        return value == null ? "" : value;
    }

    /** Whether the answer is given already: nothing is shown any more. */
    public boolean isOver() {
        return FacesContext.getCurrentInstance().getResponseComplete();
    }

    /** @param address of the blog itself, root-relative */
    public void goToBlog(String address) {
        leadTo(caller.base() + address);
    }

    /** All values of that name, as checkboxes send them. */
    public List<String> all(String name) {
        @Nullable String @Nullable [] values = request().getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    public void goTo(Room room) {
        lead(room.path());
    }

    /** @param done the key of what has been done, said by the next screen */
    public void goTo(Room room, String done) {
        lead(room.path() + "?done=" + done);
    }

    /** @param query beginning with a question mark */
    public void goToWith(Room room, String query) {
        lead(room.path() + query);
    }

    private void lead(String path) {
        leadTo(caller.base() + "/admin/" + path);
    }

    private static void leadTo(String address) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        external.setResponseHeader("Location", address);
        FacesContext.getCurrentInstance().responseComplete();
    }

    HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
