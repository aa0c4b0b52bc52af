package blog.belonging.admin.moderation;

import blog.belonging.admin.shared.Choice;
import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.comment.NameWatching;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.moderation.Ruling;
import blog.belonging.domain.site.CommentPolicy;
import blog.belonging.domain.site.CommentRules;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What the blog asks of comments, and which names it wants to be told of. */
@Named
@RequestScoped
public class CommentRulesScreen {

    @Inject
    Ruling ruling;

    @Inject
    NameWatching watching;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Wording wording;

    @Inject
    Caller caller;

    private RulesForm form = RulesForm.of(CommentRules.DEFAULT);
    private int watched;
    private String typed = "";

    public void load() {
        Actor actor = caller.signedIn();
        form = RulesForm.of(ruling.rules(actor));
        if (exchange.isAsked("rules")) {
            form = RulesForm.sent(exchange);
            form.read(problems).ifPresent(rules -> {
                ruling.settle(actor, rules);
                exchange.goTo(Room.COMMENT_RULES, "rules-kept");
            });
        } else if (exchange.isAsked("watch") || exchange.isAsked("forget")) {
            names(actor);
        }
        if (!exchange.isOver()) {
            watched = watching.count(actor);
        }
    }

    private void names(Actor actor) {
        typed = exchange.value("names");
        List<String> names = CommentRules.words(typed);
        int done = exchange.isAsked("watch") ? watching.watch(actor, names) : watching.forget(actor, names);
        if (done == 0) {
            problems.add("names", exchange.isAsked("watch") ? "rules.names.none" : "rules.names.not-there");
        } else {
            exchange.goTo(Room.COMMENT_RULES, exchange.isAsked("watch") ? "names-watched" : "names-forgotten");
        }
    }

    public RulesForm getForm() {
        return form;
    }

    public List<Choice> getPolicies() {
        return Arrays.stream(CommentPolicy.values())
                .map(one -> new Choice(
                        one.name(), wording.of("policy." + one), one.name().equals(form.policy())))
                .toList();
    }

    public int getWatched() {
        return watched;
    }

    public String getTyped() {
        return typed;
    }
}
