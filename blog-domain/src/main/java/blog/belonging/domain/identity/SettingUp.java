package blog.belonging.domain.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The first start of a blog: from nobody to one administrator. It is done once, by whoever can read the log or the settings. */
@ApplicationScoped
public class SettingUp {

    @Inject
    SetUpSteps steps;

    @Inject
    SetUpToken token;

    @Inject
    Passwords passwords;

    private volatile boolean done;

    /** Whether there is no account yet. Asks the database only until there is one. */
    public boolean isDue() {
        if (!done) {
            done = !steps.isDue();
        }
        return !done;
    }

    /** @throws WrongToken unless it is the one in the log */
    public void prove(String typed) {
        if (!token.is(typed)) {
            throw new WrongToken();
        }
    }

    /**
     * @param typed the token
     * @throws WrongToken if it is another
     * @throws WeakPassword if the password will not do
     * @throws SetUpAlready if somebody was faster
     */
    public void setUp(String typed, EmailAddress email, String name, Password password, NewBlog blog, Device device) {
        prove(typed);
        PasswordRules.check(password, email.text(), name, blog.title());
        steps.setUp(email, name, passwords.hash(password), Optional.of(blog), device);
        token.spend();
        done = true;
    }

    /**
     * For installations that nobody watches.
     *
     * @throws WeakPassword if the password will not do
     */
    public void setUp(EmailAddress email, Password password) {
        PasswordRules.check(password, email.text());
        steps.setUp(email, email.name(), passwords.hash(password), Optional.empty(), Device.SERVER);
        token.spend();
        done = true;
    }
}
