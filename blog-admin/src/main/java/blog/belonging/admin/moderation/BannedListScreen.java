package blog.belonging.admin.moderation;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.LookForm;
import blog.belonging.domain.comment.BannedCommenters;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.moderation.Moderating;
import blog.belonging.domain.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** From whom the blog wants to hear nothing more. */
@Named
@RequestScoped
public class BannedListScreen {

    private static final int SIZE = 50;

    @Inject
    Moderating moderating;

    @Inject
    Exchange exchange;

    @Inject
    Caller caller;

    private final LookForm look = new LookForm();
    private Slice<BannedCommenters.Line> slice = new Slice<>(List.of(), 1, 1, 0);

    public void load() {
        Actor actor = caller.signedIn();
        if (exchange.isAsked("lift")) {
            boolean lifted = moderating.lift(actor, exchange.value("email"));
            exchange.goTo(Room.BANNED, lifted ? "ban-lifted" : "no-act");
            return;
        }
        look.setPage(exchange.value("page"));
        slice = moderating.banned(actor, look.number(), SIZE);
    }

    public Slice<BannedCommenters.Line> getSlice() {
        return slice;
    }

    public String getPagePath() {
        return look.pagePath(Room.BANNED);
    }
}
