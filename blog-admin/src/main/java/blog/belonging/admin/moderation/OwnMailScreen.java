package blog.belonging.admin.moderation;

import blog.belonging.admin.shared.Choice;
import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.moderation.MailChoosing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What one wants to be told by mail about comments. Part of one's own account. */
@Named
@RequestScoped
public class OwnMailScreen {

    @Inject
    MailChoosing choosing;

    @Inject
    Exchange exchange;

    @Inject
    Wording wording;

    @Inject
    Caller caller;

    private List<Choice> choices = List.of();

    public void load() {
        Actor actor = caller.signedIn();
        if (exchange.isOver() || !actor.may(Permission.MODERATE_COMMENTS) || !choosing.isPossible()) {
            return;
        }
        if (exchange.isAsked("mails")) {
            Arrays.stream(MailChoosing.Amount.values())
                    .filter(one -> one.name().equals(exchange.value("amount")))
                    .findFirst()
                    .ifPresent(amount -> {
                        choosing.choose(actor, amount);
                        exchange.goTo(Room.ACCOUNT, "mails-chosen");
                    });
        }
        if (!exchange.isOver()) {
            choices = choices(choosing.amount(actor));
        }
    }

    private List<Choice> choices(MailChoosing.Amount chosen) {
        return Arrays.stream(MailChoosing.Amount.values())
                .map(one -> new Choice(one.name(), wording.of("own.mails." + one), one == chosen))
                .toList();
    }

    /** None for somebody who decides about no comments, and where no mail is set up. */
    public List<Choice> getChoices() {
        return choices;
    }
}
