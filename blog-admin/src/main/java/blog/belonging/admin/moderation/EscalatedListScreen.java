package blog.belonging.admin.moderation;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.moderation.ModerationDesk;
import blog.belonging.domain.moderation.ModerationQueue;
import blog.belonging.domain.moderation.QueueLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What was handed to the safeguarding lead. */
@Named
@RequestScoped
public class EscalatedListScreen {

    private static final int SIZE = 20;

    @Inject
    ModerationDesk desk;

    @Inject
    Exchange exchange;

    @Inject
    Wording wording;

    @Inject
    Caller caller;

    private final QueueForm form = new QueueForm();
    private List<CommentCard> cards = List.of();
    private Optional<ModerationQueue.Place> next = Optional.empty();

    public void load() {
        form.setAfter(exchange.value("after"));
        List<QueueLine> found = desk.escalated(caller.signedIn(), form.place(), SIZE + 1);
        List<QueueLine> shown = found.size() > SIZE ? found.subList(0, SIZE) : found;
        cards = shown.stream().map(line -> CommentCard.of(line, wording)).toList();
        next = found.size() > SIZE ? Optional.of(shown.get(SIZE - 1).place()) : Optional.empty();
    }

    public List<CommentCard> getCards() {
        return cards;
    }

    public boolean isMore() {
        return next.isPresent();
    }

    public String getNext() {
        return Room.ESCALATED.path() + "?after=" + QueueForm.written(next.orElseThrow());
    }
}
