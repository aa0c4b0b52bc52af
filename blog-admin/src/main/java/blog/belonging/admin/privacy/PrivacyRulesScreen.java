package blog.belonging.admin.privacy;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Moments;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.privacy.PrivacyRuling;
import blog.belonging.domain.privacy.Retention.Kind;
import blog.belonging.domain.privacy.RetentionRuns.Run;
import blog.belonging.domain.shared.ChangedMeanwhile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** For how long personal data are kept, what was removed because its time was over, and what the notices say besides. */
@Named
@RequestScoped
public class PrivacyRulesScreen {

    @Inject
    PrivacyRuling ruling;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Wording wording;

    @Inject
    Moments moments;

    @Inject
    Caller caller;

    private RetentionForm form = new RetentionForm(0, Map.of(), "", "");
    private List<Run> runs = List.of();

    public void load() {
        Actor actor = caller.signedIn();
        form = RetentionForm.of(ruling.settled(actor));
        if (exchange.isAsked("keep")) {
            form = RetentionForm.sent(exchange);
            form.read(problems).ifPresent(settled -> {
                try {
                    ruling.settle(actor, settled);
                    exchange.goTo(Room.PRIVACY_RULES, "privacy-kept");
                } catch (ChangedMeanwhile changed) {
                    problems.add("SENDERS", "privacy.changed-meanwhile");
                }
            });
        }
        if (!exchange.isOver()) {
            runs = ruling.runs(actor);
        }
    }

    /** A number of days to type. */
    public record Field(String id, String label, String hint, String value) {}

    public List<Field> getFields() {
        return Stream.of(Kind.values())
                .map(kind -> new Field(
                        kind.name(),
                        wording.of("retention." + kind),
                        wording.of(kind.isPerhapsForEver() ? "retention.days-or-ever" : "retention.days"),
                        form.days().getOrDefault(kind, "")))
                .toList();
    }

    /** What was removed of one kind. */
    public record Told(String what, String when) {}

    public List<Told> getRuns() {
        return runs.stream().map(this::told).toList();
    }

    private Told told(Run run) {
        String when = run.ranAt()
                .map(at -> wording.of("retention.ran", moments.dayAndTime(at), run.last(), run.total()))
                .orElseGet(() -> run.dueAt()
                        .map(at -> wording.of("retention.due", moments.dayAndTime(at)))
                        .orElse(wording.of("retention.soon")));
        return new Told(wording.of("retention." + run.kind()), when);
    }

    public RetentionForm getForm() {
        return form;
    }
}
