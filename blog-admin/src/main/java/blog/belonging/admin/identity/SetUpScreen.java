package blog.belonging.admin.identity;

import blog.belonging.admin.shared.BlogForm;
import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.NewBlog;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.identity.SetUpAlready;
import blog.belonging.domain.identity.SettingUp;
import blog.belonging.domain.identity.WeakPassword;
import blog.belonging.domain.identity.WrongToken;
import blog.belonging.domain.site.PublicSite;
import blog.belonging.domain.site.SiteView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;

/** The first screen of a new blog: makes its first administrator, and asks what it is called. */
@Named
@RequestScoped
public class SetUpScreen {

    @Inject
    SettingUp settingUp;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    PublicSite site;

    @Inject
    Caller caller;

    private final BlogForm blog = new BlogForm();
    private String token = "";
    private final AccountForm account = new AccountForm();
    private final PasswordForm password = new PasswordForm();

    public void load() {
        if (exchange.isPost()) {
            setUp();
        } else {
            begin();
        }
    }

    /** With what an import may have said already. */
    private void begin() {
        SiteView view = site.view();
        // What is not encrypted is hardly where readers will come: somebody tries it out on their own machine.
        String address = caller.origin().startsWith("https://") ? caller.origin() : "";
        blog.fill(new NewBlog(
                view.title(), view.tagline(), Locale.forLanguageTag(view.language()), view.zone(), address));
    }

    private void setUp() {
        try {
            settingUp.prove(token);
        } catch (WrongToken wrong) {
            problems.add("token", "set-up.wrong-token");
        }
        Optional<String> name = account.readName(problems);
        Optional<EmailAddress> email = account.readEmail(problems);
        boolean agreed = password.agrees(problems);
        Optional<NewBlog> named = blog.read(problems);
        if (problems.isAny() || !agreed || name.isEmpty() || email.isEmpty() || named.isEmpty()) {
            return;
        }
        try {
            settingUp.setUp(token, email.get(), name.get(), password.password(), named.get(), caller.device());
            exchange.goTo(Room.SIGN_IN, "set-up");
        } catch (WeakPassword weak) {
            PasswordForm.explain(weak, problems);
        } catch (WrongToken wrong) {
            problems.add("token", "set-up.wrong-token");
        } catch (SetUpAlready already) {
            exchange.goTo(Room.SIGN_IN);
        }
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public BlogForm getBlog() {
        return blog;
    }

    public AccountForm getAccount() {
        return account;
    }

    public PasswordForm getPassword() {
        return password;
    }
}
