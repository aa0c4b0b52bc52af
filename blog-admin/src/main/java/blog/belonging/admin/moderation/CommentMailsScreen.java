package blog.belonging.admin.moderation;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.moderation.MailRuling;
import blog.belonging.domain.site.CommentMailRules;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the blog writes to those who comment. Part of the rules. */
@Named
@RequestScoped
public class CommentMailsScreen {

    @Inject
    MailRuling ruling;

    @Inject
    Exchange exchange;

    @Inject
    Caller caller;

    private CommentMailRules rules = CommentMailRules.NONE;
    private boolean possible;

    public void load() {
        if (exchange.isOver()) {
            return;
        }
        Actor actor = caller.signedIn();
        possible = ruling.isPossible();
        if (possible && exchange.isAsked("mails")) {
            ruling.settle(
                    actor,
                    new CommentMailRules(
                            exchange.value("confirm").equals("yes"),
                            exchange.value("answers").equals("yes")));
            exchange.goTo(Room.COMMENT_RULES, "rules-kept");
        } else {
            rules = ruling.rules(actor);
        }
    }

    public CommentMailRules getRules() {
        return rules;
    }

    /** Whether there is mail, and the blog knows where it is. */
    public boolean isPossible() {
        return possible;
    }
}
