package blog.belonging.admin.mail;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Moments;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.MailKeeping;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.mail.LettersOnTheirWay;
import blog.belonging.domain.mail.MailServer;
import blog.belonging.domain.mail.MailSetting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether mail is set up, and how it does. */
@Named
@RequestScoped
public class MailShowScreen {

    @Inject
    MailKeeping mail;

    @Inject
    Exchange exchange;

    @Inject
    Wording wording;

    @Inject
    Moments moments;

    @Inject
    Caller caller;

    private Optional<MailKeeping.State> state = Optional.empty();

    public void load() {
        Actor actor = caller.signedIn();
        if (exchange.isAsked("try-out")) {
            exchange.goTo(Room.MAIL, mail.writeToMe(actor) ? "mail-tried" : "mail-off");
        } else if (exchange.isAsked("again")) {
            mail.tryAgain(actor);
            exchange.goTo(Room.MAIL, "mail-again");
        }
        state = Optional.of(mail.state(actor));
    }

    private MailKeeping.State state() {
        return state.orElseThrow();
    }

    public boolean isOn() {
        return state().setting() instanceof MailSetting.On;
    }

    /** In one sentence. */
    public String getSetting() {
        MailSetting setting = state().setting();
        if (setting instanceof MailSetting.On on) {
            MailServer server = on.server();
            return wording.of(
                    "mail.on",
                    server.host() + ":" + server.port(),
                    wording.of("mail.security." + server.security().name().toLowerCase(Locale.ROOT)),
                    server.from().text());
        }
        return setting instanceof MailSetting.Wrong wrong
                ? wording.of("mail.wrong", wrong.reason().message())
                : wording.of("mail.off");
    }

    public boolean isWrong() {
        return state().setting() instanceof MailSetting.Wrong;
    }

    /** Whether links cannot be mailed, because nobody said where the blog is. */
    public boolean isWithoutAddress() {
        return isOn() && !state().knowsItsAddress();
    }

    public LettersOnTheirWay.Summary getLetters() {
        return state().letters();
    }

    public String getEmail() {
        return caller.signedIn().email().text();
    }

    /** What went wrong, in sentences. */
    public record Told(String trouble, String answer, String facts) {}

    public List<Told> getTroubles() {
        return getLetters().problems().stream().map(this::told).toList();
    }

    private Told told(LettersOnTheirWay.Problem problem) {
        return new Told(
                wording.of("mail.trouble." + problem.trouble()),
                problem.answer().isEmpty() ? "" : wording.of("mail.answer", problem.answer()),
                wording.of(
                        "mail.trouble.facts",
                        problem.recipient(),
                        problem.letters() - 1,
                        moments.dayAndTime(problem.at())));
    }

    public String getLastSent() {
        return getLetters()
                .lastSent()
                .map(at -> wording.of("mail.last", moments.dayAndTime(at)))
                .orElse(wording.of("mail.never"));
    }
}
