package blog.belonging.admin.post;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.post.PostWriting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An empty page: made by a button, never by a mere link. */
@Named
@RequestScoped
public class PostNewScreen {

    @Inject
    PostWriting writing;

    @Inject
    Exchange exchange;

    @Inject
    Caller caller;

    public void load() {
        if (exchange.isPost()) {
            exchange.goToWith(Room.ONE_POST, "?id=" + writing.begin(caller.signedIn()));
        }
    }
}
