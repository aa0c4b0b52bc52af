package blog.belonging.domain.page;

import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.writing.Desk;
import blog.belonging.domain.writing.EntryDesk;
import blog.belonging.domain.writing.TooLong;
import blog.belonging.domain.writing.UnsavedWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps what people have typed and not saved, and tells them who else is at the same page. */
@ApplicationScoped
@Transactional
public class PageDesk implements EntryDesk {

    @Inject
    PagePermits permits;

    @Inject
    Desk desk;

    /** @return what the actor has typed and not saved, if there is anything */
    @Override
    public Optional<UnsavedWork> open(Actor actor, long id) {
        return desk.open(actor, permits.forWriting(actor, id));
    }

    /**
     * @param edition of the page that the typing began with
     * @param fields of the form, as JSON
     * @throws TooLong if no page can be that long
     */
    @Override
    public Instant keep(Actor actor, long id, long edition, String fields) {
        return desk.keep(actor, permits.forWriting(actor, id), edition, fields);
    }

    /** What was typed and not saved is given up. */
    @Override
    public void discard(Actor actor, long id) {
        desk.clear(actor, permits.forWriting(actor, id));
    }

    @Override
    public void leave(Actor actor, long id) {
        desk.leave(actor, permits.forReading(actor, id).id());
    }

    /** @return names of those who are at the same page right now */
    @Override
    public List<String> others(Actor actor, long id) {
        return desk.others(actor, permits.forReading(actor, id).id());
    }
}
