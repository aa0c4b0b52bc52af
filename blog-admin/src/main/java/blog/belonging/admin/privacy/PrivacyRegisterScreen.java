package blog.belonging.admin.privacy;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Moments;
import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.privacy.RequestKeeping;
import blog.belonging.domain.privacy.RequestLine;
import blog.belonging.domain.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** Requests and complaints: what waits, what is due, what was answered. */
@Named
@RequestScoped
public class PrivacyRegisterScreen {

    private static final int SIZE = 25;

    @Inject
    RequestKeeping keeping;

    @Inject
    Exchange exchange;

    @Inject
    Wording wording;

    @Inject
    Moments moments;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private List<RequestCard> open = List.of();
    private Slice<RequestLine> answered = new Slice<>(List.of(), 1, 1, 0);

    public void load() {
        Actor actor = caller.signedIn();
        open = keeping.open(actor).stream().map(this::card).toList();
        answered = keeping.answered(actor, Typed.page(exchange.value("page")), SIZE);
    }

    private RequestCard card(RequestLine line) {
        return RequestCard.of(line, clock.instant(), wording, moments);
    }

    public List<RequestCard> getOpen() {
        return open;
    }

    public Slice<RequestLine> getAnswered() {
        return answered;
    }

    public List<RequestCard> getAnsweredCards() {
        return answered.items().stream().map(this::card).toList();
    }

    public String getPagePath() {
        return Room.PRIVACY.path() + "?page=";
    }
}
