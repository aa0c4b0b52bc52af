package blog.belonging.domain.moderation;

import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Moderators say what they want to be told by mail. */
@ApplicationScoped
@Transactional
public class MailChoosing {

    /** How much of it. */
    public enum Amount {
        EACH,
        /** One mail a day. */
        DIGEST,
        NOTHING
    }

    @Inject
    MailChoices choices;

    @Inject
    ModeratorMails mails;

    /** Whether anything is mailed at all: there has to be mail, and the blog has to know where it is. */
    public boolean isPossible() {
        return mails.canBringLinks();
    }

    public Amount amount(Actor actor) {
        actor.require(Permission.MODERATE_COMMENTS);
        return choices.of(actor.accountId()).map(MailChoice::amount).orElse(Amount.DIGEST);
    }

    public void choose(Actor actor, Amount amount) {
        actor.require(Permission.MODERATE_COMMENTS);
        choices.held(actor.accountId())
                .orElseGet(() -> {
                    MailChoice first = new MailChoice(actor.accountId());
                    choices.add(first);
                    return first;
                })
                .choose(amount);
    }
}
