package blog.belonging.admin.page;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.page.PageWriting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An empty page: made by a button, never by a mere link. */
@Named
@RequestScoped
public class PageNewScreen {

    @Inject
    PageWriting writing;

    @Inject
    Exchange exchange;

    @Inject
    Caller caller;

    public void load() {
        if (exchange.isPost()) {
            exchange.goToWith(Room.ONE_PAGE, "?id=" + writing.begin(caller.signedIn()));
        }
    }
}
