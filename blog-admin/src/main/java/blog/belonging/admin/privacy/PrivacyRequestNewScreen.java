package blog.belonging.admin.privacy;

import blog.belonging.admin.shared.Choice;
import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Moments;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.privacy.PrivacyRequest;
import blog.belonging.domain.privacy.RequestDraft;
import blog.belonging.domain.privacy.RequestKeeping;
import blog.belonging.domain.privacy.RequestRefused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A request or complaint that came by post, by telephone or in person is written down. */
@Named
@RequestScoped
public class PrivacyRequestNewScreen {

    @Inject
    RequestKeeping keeping;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Wording wording;

    @Inject
    Moments moments;

    @Inject
    Caller caller;

    public void load() {
        if (exchange.isAsked("enter")) {
            kind().ifPresentOrElse(this::enter, () -> problems.add("kind", "request.problem.NO_WISH"));
        }
    }

    private void enter(PrivacyRequest.Kind kind) {
        try {
            keeping.enter(
                    caller.signedIn(),
                    new RequestDraft(kind, getName(), getContact(), getAbout()),
                    moments.beginOf(getDay()));
            exchange.goTo(Room.PRIVACY, "request-entered");
        } catch (RequestRefused refused) {
            refused.problems().stream()
                    .sorted()
                    .forEach(problem -> problems.add(field(problem), "request.problem." + problem));
        }
    }

    private static String field(RequestRefused.Problem problem) {
        return switch (problem) {
            case NO_WISH, TOO_MANY -> "kind";
            case NO_NAME -> "name";
            case NO_EMAIL, NOT_AN_EMAIL, NO_CONTACT -> "contact";
            case NO_DAY, NOT_YET -> "day";
            case NO_TEXT, TEXT_TOO_LONG -> "about";
        };
    }

    private Optional<PrivacyRequest.Kind> kind() {
        return Arrays.stream(PrivacyRequest.Kind.values())
                .filter(kind -> kind.name().equals(exchange.value("kind")))
                .findFirst();
    }

    public List<Choice> getKinds() {
        return Arrays.stream(PrivacyRequest.Kind.values())
                .map(kind -> new Choice(
                        kind.name(),
                        wording.of("request.kind." + kind),
                        kind().filter(chosen -> chosen == kind).isPresent()))
                .toList();
    }

    public String getName() {
        return exchange.value("name");
    }

    public String getContact() {
        return exchange.value("contact");
    }

    /** As a browser sends it, and wants it back. */
    public String getDay() {
        return exchange.value("day");
    }

    public String getAbout() {
        return exchange.value("about");
    }
}
