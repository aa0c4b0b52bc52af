package blog.belonging.admin.identity;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Wording;
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
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The first screen of a new blog: makes its first administrator, and asks what it is called. */
@Named
@RequestScoped
public class SetUpScreen {

    /** Any other can be set when there are settings; these are the ones that somebody here is likely to look for. */
    private static final List<String> LANGUAGES = List.of(
            "en-GB", "cy-GB", "en-IE", "en-US", "en-AU", "en-NZ", "ga-IE", "gd-GB", "de-DE", "es-ES", "fr-FR", "it-IT",
            "nl-NL", "pl-PL", "pt-PT", "ro-RO");

    @Inject
    SettingUp settingUp;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    PublicSite site;

    @Inject
    Wording wording;

    @Inject
    Caller caller;

    private final SetUpForm form = new SetUpForm();
    private final AccountForm account = new AccountForm();
    private final PasswordForm password = new PasswordForm();

    /**
     * Something to choose.
     *
     * @param value as it is sent
     */
    public record Choice(String value, String label, boolean chosen) {}

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
        form.setTitle(view.title());
        form.setTagline(view.tagline());
        form.setLanguage(view.language());
        form.setZone(view.zone().getId());
        // What is not encrypted is hardly where readers will come: somebody tries it out on their own machine.
        form.setAddress(caller.origin().startsWith("https://") ? caller.origin() : "");
    }

    private void setUp() {
        try {
            settingUp.prove(form.getToken());
        } catch (WrongToken wrong) {
            problems.add("token", "set-up.wrong-token");
        }
        Optional<String> name = account.readName(problems);
        Optional<EmailAddress> email = account.readEmail(problems);
        boolean agreed = password.agrees(problems);
        Optional<NewBlog> blog = form.readBlog(problems);
        if (problems.isAny() || !agreed || name.isEmpty() || email.isEmpty() || blog.isEmpty()) {
            return;
        }
        try {
            settingUp.setUp(form.getToken(), email.get(), name.get(), password.password(), blog.get(), caller.device());
            exchange.goTo(Room.SIGN_IN, "set-up");
        } catch (WeakPassword weak) {
            PasswordForm.explain(weak, problems);
        } catch (WrongToken wrong) {
            problems.add("token", "set-up.wrong-token");
        } catch (SetUpAlready already) {
            exchange.goTo(Room.SIGN_IN);
        }
    }

    public SetUpForm getForm() {
        return form;
    }

    public AccountForm getAccount() {
        return account;
    }

    public PasswordForm getPassword() {
        return password;
    }

    /** Each in its own words, so that whoever looks for it finds it. */
    public List<Choice> getLanguages() {
        return Stream.concat(LANGUAGES.stream(), Stream.of(form.getLanguage()))
                .distinct()
                .map(tag -> new Choice(tag, inItsOwnWords(Locale.forLanguageTag(tag)), tag.equals(form.getLanguage())))
                .toList();
    }

    private static String inItsOwnWords(Locale locale) {
        String name = locale.getDisplayName(locale);
        return name.isEmpty() ? locale.toLanguageTag() : name;
    }

    public List<Choice> getZones() {
        TreeSet<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        zones.removeIf(zone -> !zone.contains("/") || zone.startsWith("Etc/") || zone.startsWith("SystemV/"));
        zones.add(form.getZone());
        return zones.stream()
                .map(zone -> new Choice(zone, zone.replace('_', ' '), zone.equals(form.getZone())))
                .toList();
    }
}
