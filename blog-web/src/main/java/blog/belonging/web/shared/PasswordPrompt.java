package blog.belonging.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Asks for the password of an entry and takes it with the same request: nothing is remembered, no cookie is set. */
@Named
@RequestScoped
public class PasswordPrompt {

    /** WordPress's name of the field. */
    private static final String FIELD = "post_password";

    @Inject
    Visit visit;

    @Inject
    Answer answer;

    private boolean asking;
    private boolean wrong;

    /**
     * Whether the entry may be shown: it has no password, or this request brings it.
     *
     * @param password of the entry; empty if it has none
     */
    public boolean opens(String password) {
        if (password.isEmpty()) {
            return true;
        }
        answer.keepPrivate();
        String given =
                visit.request().getMethod().equals("POST") ? visit.request().getParameter(FIELD) : null;
        boolean right = given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
        asking = !right;
        wrong = given != null && !right;
        return right;
    }

    public boolean isAsking() {
        return asking;
    }

    public boolean isWrong() {
        return wrong;
    }
}
