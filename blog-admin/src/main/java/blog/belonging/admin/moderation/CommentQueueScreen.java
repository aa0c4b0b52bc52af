package blog.belonging.admin.moderation;

import blog.belonging.admin.shared.Choice;
import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.moderation.Decision;
import blog.belonging.domain.moderation.Moderating;
import blog.belonging.domain.moderation.ModerationDesk;
import blog.belonging.domain.moderation.ModerationQueue;
import blog.belonging.domain.moderation.QueueLine;
import blog.belonging.domain.moderation.Ruling;
import blog.belonging.domain.site.CommentPolicy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Comments that wait for a decision, and those that had one. */
@Named
@RequestScoped
public class CommentQueueScreen {

    private static final int SIZE = 20;

    @Inject
    ModerationDesk desk;

    @Inject
    Moderating moderating;

    @Inject
    Ruling ruling;

    @Inject
    Exchange exchange;

    @Inject
    Wording wording;

    @Inject
    Caller caller;

    private final QueueForm form = new QueueForm();
    private List<CommentCard> cards = List.of();
    private Optional<ModerationQueue.Place> next = Optional.empty();
    private ModerationQueue.Counts counts = new ModerationQueue.Counts(Map.of(), 0, 0);
    private Optional<Ruling.EntryRule> rule = Optional.empty();
    private String said = "";
    private long undo;

    /** Comments in one state. */
    public record Tab(String label, int count, String address, boolean current) {}

    public void load() {
        Actor actor = caller.signedIn();
        if (exchange.isPost()) {
            change(actor);
            return;
        }
        rule = Typed.number(form.getEntry()).flatMap(entry -> ruling.rule(actor, entry));
        List<QueueLine> found = desk.page(actor, form.question(), form.place(), SIZE + 1);
        List<QueueLine> shown = found.size() > SIZE ? found.subList(0, SIZE) : found;
        cards = shown.stream().map(line -> CommentCard.of(line, wording)).toList();
        next = found.size() > SIZE ? Optional.of(shown.get(SIZE - 1).place()) : Optional.empty();
        counts = desk.counts(actor);
        tell();
    }

    private void tell() {
        long changed = Typed.number(exchange.value("changed")).orElse(0L);
        undo = Typed.number(exchange.value("undo")).orElse(0L);
        if (exchange.value("done").equals("comments-decided")) {
            said = wording.of("comments.changed", changed);
        }
    }

    private void change(Actor actor) {
        if (exchange.isAsked("policy")) {
            ruling.settle(actor, Typed.number(form.getEntry()).orElse(0L), RulesForm.policy(exchange.value("policy")));
            exchange.goToWith(Room.COMMENTS, "?" + form.asked() + "&done=rules-kept");
            return;
        }
        if (exchange.isAsked("undo")) {
            int undone =
                    moderating.undo(actor, Typed.number(exchange.value("batch")).orElse(0L));
            exchange.goToWith(
                    Room.COMMENTS, "?" + form.asked() + "&done=" + (undone > 0 ? "undone" : "nothing-to-undo"));
            return;
        }
        // One button stands by each comment, and one for all that are chosen.
        String[] asked = exchange.value("do").split(":", 2);
        Optional<Moderating.Verdict> verdict =
                verdict(asked[0].equals("chosen") ? exchange.value("verdict") : asked[0]);
        List<Long> ids = asked.length == 2
                ? Typed.number(asked[1]).map(List::of).orElse(List.of())
                : exchange.all("comment").stream()
                        .map(Typed::number)
                        .flatMap(Optional::stream)
                        .limit(Moderating.MOST)
                        .toList();
        if (ids.isEmpty() || verdict.isEmpty()) {
            exchange.goToWith(
                    Room.COMMENTS, "?" + form.asked() + "&done=" + (ids.isEmpty() ? "none-chosen" : "no-act"));
            return;
        }
        Moderating.Done done = moderating.decide(actor, ids, verdict.get(), Decision.Reason.NONE, "");
        exchange.goToWith(
                Room.COMMENTS,
                "?" + form.asked() + "&done=comments-decided&changed=" + done.done() + "&undo=" + done.batch());
    }

    static Optional<Moderating.Verdict> verdict(String name) {
        return Arrays.stream(Moderating.Verdict.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    public QueueForm getForm() {
        return form;
    }

    public List<CommentCard> getCards() {
        return cards;
    }

    public List<Tab> getTabs() {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab("", counts.of(Comment.Status.PENDING)));
        if (counts.reported() > 0 || form.getStatus().equals(QueueForm.REPORTED)) {
            tabs.add(tab(QueueForm.REPORTED, counts.reported()));
        }
        for (Comment.Status status : List.of(Comment.Status.APPROVED, Comment.Status.SPAM, Comment.Status.TRASHED)) {
            tabs.add(tab(status.name(), counts.of(status)));
        }
        if (counts.of(Comment.Status.WITHHELD) > 0) {
            tabs.add(tab(Comment.Status.WITHHELD.name(), counts.of(Comment.Status.WITHHELD)));
        }
        return tabs;
    }

    private Tab tab(String status, int count) {
        return new Tab(
                wording.of("comments.state." + (status.isEmpty() ? "PENDING" : status)),
                count,
                Room.COMMENTS.path() + "?" + form.with(status),
                form.getStatus().equals(status));
    }

    public List<Choice> getOrders() {
        return Arrays.stream(ModerationQueue.Order.values())
                .map(one -> new Choice(
                        one.name(),
                        wording.of("comments.order." + one),
                        one.name().equals(form.chosenOrder())))
                .toList();
    }

    /** What can be decided about comments in this state. */
    public List<Choice> getVerdicts() {
        return Arrays.stream(Moderating.Verdict.values())
                .map(one -> new Choice(one.name(), wording.of("comments.verdict." + one), false))
                .toList();
    }

    /** Whether the comments of one entry are looked at. */
    public boolean isOfOneEntry() {
        return rule.isPresent();
    }

    public String getEntryTitle() {
        return rule.map(Ruling.EntryRule::title).orElse("");
    }

    public List<Choice> getPolicies() {
        Optional<CommentPolicy> own = rule.flatMap(Ruling.EntryRule::policy);
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", wording.of("policy.blog"), own.isEmpty()));
        for (CommentPolicy policy : CommentPolicy.values()) {
            choices.add(new Choice(
                    policy.name(),
                    wording.of("policy." + policy),
                    own.filter(policy::equals).isPresent()));
        }
        return choices;
    }

    public boolean isAsking() {
        return form.isAsking();
    }

    public boolean isMore() {
        return next.isPresent();
    }

    public boolean isFromTheTop() {
        return form.place().isEmpty();
    }

    public String getTop() {
        return Room.COMMENTS.path() + "?" + form.asked();
    }

    public String getNext() {
        return getTop() + "&after=" + QueueForm.written(next.orElseThrow());
    }

    public String getSaid() {
        return said;
    }

    public long getUndo() {
        return undo;
    }

    public int getWaiting() {
        return counts.of(Comment.Status.PENDING);
    }

    public int getEscalated() {
        return counts.escalated();
    }
}
