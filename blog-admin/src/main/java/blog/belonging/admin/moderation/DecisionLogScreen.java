package blog.belonging.admin.moderation;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.moderation.DecisionLine;
import blog.belonging.domain.moderation.DecisionLog;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What was decided about comments, by whom and why; whether anybody has tampered with that. */
@Named
@RequestScoped
public class DecisionLogScreen {

    private static final int SIZE = 50;

    @Inject
    DecisionLog log;

    @Inject
    Exchange exchange;

    @Inject
    Caller caller;

    private List<DecisionLine> lines = List.of();
    private Optional<DecisionLog.Verification> verification = Optional.empty();
    private boolean more;

    public void load() {
        Actor actor = caller.signedIn();
        if (exchange.isAsked("verify")) {
            verification = Optional.of(log.verify(actor));
        }
        List<DecisionLine> found = log.page(actor, Typed.number(exchange.value("before")), SIZE + 1);
        more = found.size() > SIZE;
        lines = more ? found.subList(0, SIZE) : found;
    }

    public List<DecisionLine> getLines() {
        return lines;
    }

    public boolean isMore() {
        return more;
    }

    public boolean isFromTheTop() {
        return exchange.value("before").isEmpty();
    }

    public String getNext() {
        return Room.DECISIONS.path() + "?before=" + lines.get(lines.size() - 1).id();
    }

    public boolean isVerified() {
        return verification.isPresent();
    }

    public DecisionLog.Verification getVerification() {
        return verification.orElseThrow();
    }

    public boolean isIntact() {
        return getVerification().broken().isEmpty();
    }

    public long getBroken() {
        return getVerification().broken().orElse(0L);
    }
}
