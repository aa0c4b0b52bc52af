package blog.belonging.admin.moderation;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.moderation.CannotBeOpened;
import blog.belonging.domain.moderation.ModerationDesk;
import blog.belonging.domain.moderation.Original;
import blog.belonging.domain.moderation.Safeguarding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** One comment that was handed to the safeguarding lead; what it said before is shown when it is asked for, and that is noted. */
@Named
@RequestScoped
public class EscalatedShowScreen {

    @Inject
    ModerationDesk desk;

    @Inject
    Safeguarding safeguarding;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Wording wording;

    @Inject
    Caller caller;

    private Optional<ModerationDesk.File> file = Optional.empty();
    private List<Original> originals = List.of();

    public void load() {
        Actor actor = caller.signedIn();
        long id = Typed.number(exchange.value("id")).orElse(0L);
        String note = exchange.value("note").strip();
        if (exchange.isAsked("settle")) {
            safeguarding.settle(actor, id, note);
            exchange.goTo(Room.ESCALATED, "comment-settled");
        } else if (exchange.isAsked("release")) {
            safeguarding.release(actor, id, note);
            exchange.goTo(Room.ESCALATED, "comment-released");
        } else {
            open(actor, id);
        }
    }

    private void open(Actor actor, long id) {
        if (exchange.isAsked("original")) {
            try {
                originals = safeguarding.originals(actor, id);
            } catch (CannotBeOpened other) {
                problems.add("original", "escalated.cannot-be-opened");
            }
        }
        file = Optional.of(desk.file(actor, id));
    }

    public ModerationDesk.File getFile() {
        return file.orElseThrow();
    }

    public CommentCard getCard() {
        return CommentCard.of(getFile().comment(), wording);
    }

    public List<Original> getOriginals() {
        return originals;
    }
}
