package blog.belonging.admin.identity;

import blog.belonging.admin.shared.Entrance;
import blog.belonging.admin.shared.Exchange;
import blog.belonging.domain.identity.Room;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Signs out, when asked by a form; a mere link does not. */
@Named
@RequestScoped
public class SignOutScreen {

    @Inject
    Entrance entrance;

    @Inject
    Exchange exchange;

    public void load() {
        if (exchange.isPost()) {
            entrance.letOut();
            exchange.goTo(Room.SIGN_IN, "signed-out");
        }
    }
}
