package blog.belonging.admin.shared;

import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.site.PublishingCheck;
import blog.belonging.domain.writing.EditableEntry;
import blog.belonging.domain.writing.EntryPublishing;
import blog.belonging.domain.writing.Finding;
import blog.belonging.domain.writing.StandsInTheWay;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The last look before readers see something: what a check has found, and when it is to be published.
 *
 * @param <E> as it is before it is published
 */
public abstract class PublishingScreen<E extends EditableEntry> {

    @Inject
    protected Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Moments moments;

    @Inject
    Caller caller;

    private long id;
    private Optional<E> entry = Optional.empty();
    private List<Check> checks = List.of();

    /**
     * What was found of one kind.
     *
     * @param blocks whether the settings do not let it pass
     */
    public record Check(PublishingCheck kind, List<String> where, boolean blocks) {}

    /**
     * Where it is written and where it is published.
     *
     * @param published key of what is said when it was published
     */
    public record Rooms(Room desk, Room here, String published) {}

    protected abstract Rooms rooms();

    protected abstract EntryPublishing publishing();

    protected abstract E one(Actor actor, long number);

    protected abstract List<Finding> findings(Actor actor, long number);

    protected abstract Set<PublishingCheck> blocking();

    /** Whether the actor may publish it without asking anybody. */
    public abstract boolean isPublisher();

    /** Once, however often the template asks. */
    protected void lookAround(Actor actor, long number) {
        // Nothing, for most.
    }

    /** What a button does that not everything that is published has. */
    protected void act(Actor actor, long number, String what) {
        exchange.goToWith(rooms().here(), "?id=" + number);
    }

    public void load() {
        Actor actor = caller.signedIn();
        id = Typed.number(exchange.value("id")).orElse(0L);
        if (exchange.isPost()) {
            act(actor);
            if (exchange.isOver()) {
                return;
            }
        }
        entry = Optional.of(one(actor, id));
        checks = checks(findings(actor, id), blocking());
        lookAround(actor, id);
    }

    private void act(Actor actor) {
        try {
            switch (exchange.value("do")) {
                case "publish" -> {
                    publishing().publish(actor, id);
                    lead(rooms().published());
                }
                case "schedule" ->
                    moment().ifPresent(when -> {
                        publishing().schedule(actor, id, when);
                        lead("scheduled");
                    });
                case "unpublish" -> {
                    publishing().unpublish(actor, id);
                    lead("unpublished");
                }
                default -> act(actor, id, exchange.value("do"));
            }
        } catch (StandsInTheWay inTheWay) {
            problems.add("checks", "publish.in-the-way");
        }
    }

    protected final void lead(String done) {
        exchange.goToWith(rooms().desk(), "?id=" + id + "&done=" + done);
    }

    /** As it was typed; empty, and said, if it is none. */
    protected final Optional<LocalDateTime> moment() {
        try {
            return Optional.of(LocalDateTime.of(
                            LocalDate.parse(exchange.value("day")), LocalTime.parse(exchange.value("time"))))
                    .filter(when -> when.getYear() > 1970 && when.getYear() < 3000)
                    .or(this::noMoment);
        } catch (DateTimeException none) {
            return noMoment();
        }
    }

    private Optional<LocalDateTime> noMoment() {
        problems.add("day", "publish.no-time");
        return Optional.empty();
    }

    private static List<Check> checks(List<Finding> findings, Set<PublishingCheck> blocking) {
        Map<PublishingCheck, List<String>> byKind = new EnumMap<>(PublishingCheck.class);
        findings.forEach(finding ->
                byKind.computeIfAbsent(finding.check(), k -> new ArrayList<>()).add(finding.where()));
        return byKind.entrySet().stream()
                .map(found -> new Check(
                        found.getKey(),
                        found.getValue().stream()
                                .filter(where -> !where.isEmpty())
                                .toList(),
                        blocking.contains(found.getKey())))
                .toList();
    }

    public E getEntry() {
        return entry.orElseThrow();
    }

    public List<Check> getChecks() {
        return checks;
    }

    public boolean isBlocked() {
        return isPublisher() && checks.stream().anyMatch(Check::blocks);
    }

    public boolean isDraft() {
        return getEntry().status() == EntryStatus.DRAFT;
    }

    public boolean isPending() {
        return getEntry().status() == EntryStatus.PENDING;
    }

    public boolean isScheduled() {
        return getEntry().status() == EntryStatus.SCHEDULED;
    }

    public boolean isOut() {
        return !getEntry().address().isEmpty();
    }

    /** As it was typed, or as it is planned, or tomorrow morning. */
    public String getDay() {
        return typedOr(
                "day",
                () -> getEntry()
                        .publishedAt()
                        .filter(at -> isScheduled() || isOut())
                        .map(moments::dayField)
                        .orElseGet(moments::tomorrow));
    }

    public String getTime() {
        return typedOr(
                "time",
                () -> getEntry()
                        .publishedAt()
                        .filter(at -> isScheduled() || isOut())
                        .map(moments::timeField)
                        .orElse("08:00"));
    }

    private String typedOr(String field, Supplier<String> otherwise) {
        String typed = exchange.value(field);
        return typed.isEmpty() ? otherwise.get() : typed;
    }

    public String getZone() {
        return moments.zoneName();
    }
}
