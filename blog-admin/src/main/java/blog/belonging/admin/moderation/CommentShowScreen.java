package blog.belonging.admin.moderation;

import blog.belonging.admin.shared.Choice;
import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.comment.CommentRefused;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.moderation.Answering;
import blog.belonging.domain.moderation.Decision;
import blog.belonging.domain.moderation.Moderating;
import blog.belonging.domain.moderation.ModerationDesk;
import blog.belonging.domain.moderation.QueueLine;
import blog.belonging.domain.moderation.Ruling;
import blog.belonging.domain.moderation.Safeguarding;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.site.CommentPolicy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One comment with all that helps to decide about it, and everything that can be decided. */
@Named
@RequestScoped
public class CommentShowScreen {

    private static final Pattern PASSAGE = Pattern.compile("(\\d{1,6})-(\\d{1,6})");

    @Inject
    ModerationDesk desk;

    @Inject
    Moderating moderating;

    @Inject
    Safeguarding safeguarding;

    @Inject
    Answering answering;

    @Inject
    Ruling ruling;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Wording wording;

    @Inject
    Caller caller;

    private Optional<ModerationDesk.File> file = Optional.empty();

    public void load() {
        Actor actor = caller.signedIn();
        long id = Typed.number(exchange.value("id")).orElse(0L);
        if (exchange.isPost()) {
            try {
                act(actor, id, exchange.value("do"));
            } catch (ChangedMeanwhile meanwhile) {
                problems.add("redact", "comment.changed-meanwhile");
            } catch (CommentRefused refused) {
                problems.add("answer", "comment.answer.refused");
            }
            if (exchange.isOver()) {
                return;
            }
        }
        file = Optional.of(desk.file(actor, id));
    }

    private void act(Actor actor, long id, String what) {
        Optional<Moderating.Verdict> verdict = CommentQueueScreen.verdict(what);
        String note = exchange.value("note").strip();
        if (verdict.isPresent()) {
            Moderating.Done done = moderating.decide(actor, List.of(id), verdict.get(), reason(), note);
            goOn(id, "comments-decided&changed=" + done.done() + "&undo=" + done.batch());
            return;
        }
        switch (what) {
            case "redact" -> redact(actor, id);
            case "withhold" -> {
                safeguarding.withhold(actor, id, reason(), note);
                goOn(id, "comment-withheld");
            }
            case "escalate" -> {
                safeguarding.escalate(actor, id, note);
                goOn(id, "comment-escalated");
            }
            case "answer" -> answer(actor, id);
            case "ban" -> {
                moderating.ban(actor, id, exchange.value("earlier").equals("yes"));
                goOn(id, "comment-banned");
            }
            case "close" -> {
                ruling.settle(actor, desk.file(actor, id).comment().entryId(), Optional.of(CommentPolicy.CLOSED));
                goOn(id, "comments-closed");
            }
            case "undo" -> {
                int undone = moderating.undo(
                        actor, Typed.number(exchange.value("batch")).orElse(0L));
                goOn(id, undone > 0 ? "undone" : "nothing-to-undo");
            }
            default -> goOn(id, "no-act");
        }
    }

    private void answer(Actor actor, long id) {
        if (exchange.value("text").isBlank()) {
            problems.add("text", "comment.answer.empty");
        } else {
            answering.answer(actor, id, exchange.value("text"));
            goOn(id, "comment-answered");
        }
    }

    private void redact(Actor actor, long id) {
        QueueLine comment = desk.file(actor, id).comment();
        List<Safeguarding.Passage> passages = new ArrayList<>();
        for (String typed : exchange.all("passage")) {
            Matcher place = PASSAGE.matcher(typed);
            if (place.matches()) {
                passages.add(
                        new Safeguarding.Passage(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))));
            }
        }
        String words = exchange.value("words").strip();
        if (!words.isEmpty()) {
            List<Safeguarding.Passage> found = everywhere(comment.text(), words);
            if (found.isEmpty()) {
                problems.add("words", "comment.redact.not-there");
            }
            passages.addAll(found);
        }
        if (passages.isEmpty() && !problems.isAny()) {
            problems.add("words", "comment.redact.nothing");
        }
        if (!problems.isAny()) {
            int out = safeguarding.redact(
                    actor, id, Typed.version(exchange.value("version")), passages, instead(), reason());
            goOn(id, out > 0 ? "comment-redacted" : "no-act");
        }
    }

    private String instead() {
        return exchange.value("instead").equals("text")
                ? wording.of("comment.removed")
                : wording.of("comment.name-removed");
    }

    private static List<Safeguarding.Passage> everywhere(String text, String words) {
        List<Safeguarding.Passage> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(Pattern.quote(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        while (matcher.find()) {
            found.add(new Safeguarding.Passage(matcher.start(), matcher.end()));
        }
        return found;
    }

    private Decision.Reason reason() {
        return Arrays.stream(Decision.Reason.values())
                .filter(one -> one.name().equals(exchange.value("reason")))
                .findFirst()
                .orElse(Decision.Reason.NONE);
    }

    private void goOn(long id, String done) {
        exchange.goToWith(Room.ONE_COMMENT, "?id=" + id + "&done=" + done);
    }

    public ModerationDesk.File getFile() {
        return file.orElseThrow();
    }

    public CommentCard getCard() {
        return CommentCard.of(getFile().comment(), wording);
    }

    /** What was noticed and can be taken out with one click. */
    public List<Piece> getPassages() {
        return getCard().pieces().stream().filter(Piece::pointing).toList();
    }

    public List<Choice> getReasons() {
        return Arrays.stream(Decision.Reason.values())
                .filter(one -> one != Decision.Reason.RETENTION)
                .map(one -> new Choice(
                        one.name(), wording.of("reason." + one), one.name().equals(exchange.value("reason"))))
                .toList();
    }

    public String getTyped() {
        return exchange.value("text");
    }

    public String getWords() {
        return exchange.value("words");
    }

    public String getUndo() {
        return Typed.number(exchange.value("undo")).map(String::valueOf).orElse("");
    }
}
