package blog.belonging.admin.post;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Moments;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.post.EditablePost;
import blog.belonging.domain.post.PostChecking;
import blog.belonging.domain.post.PostEditing;
import blog.belonging.domain.post.PostPublishing;
import blog.belonging.domain.post.ReviewNote;
import blog.belonging.domain.site.PublishingCheck;
import blog.belonging.domain.writing.Finding;
import blog.belonging.domain.writing.StandsInTheWay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The last look before readers see a post: what a check has found, and when it is to be published or by whom. */
@Named
@RequestScoped
public class PostPublishingScreen {

    private static final int LONGEST_NOTE = 4000;

    @Inject
    PostEditing editing;

    @Inject
    PostChecking checking;

    @Inject
    PostPublishing publishing;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Moments moments;

    @Inject
    Wording wording;

    @Inject
    Caller caller;

    private long id;
    private Optional<EditablePost> post = Optional.empty();
    private List<Check> checks = List.of();
    private List<ReviewNote.Line> notes = List.of();
    private boolean publisher;

    /**
     * What was found of one kind.
     *
     * @param blocks whether the settings do not let it pass
     */
    public record Check(PublishingCheck kind, List<String> where, boolean blocks) {}

    public void load() {
        Actor actor = caller.signedIn();
        id = Typed.number(exchange.value("id")).orElse(0L);
        if (exchange.isPost()) {
            act(actor);
            if (exchange.isOver()) {
                return;
            }
        }
        post = Optional.of(editing.one(actor, id));
        PostEditing.Around around = editing.around(actor, id);
        publisher = around.publisher();
        notes = around.notes();
        checks = checks(checking.findings(actor, id), checking.blocking());
    }

    private void act(Actor actor) {
        String note = exchange.value("note");
        try {
            switch (exchange.value("do")) {
                case "publish" -> {
                    publishing.publish(actor, id);
                    lead("published");
                }
                case "schedule" ->
                    moment().ifPresent(when -> {
                        publishing.schedule(actor, id, when);
                        lead("scheduled");
                    });
                case "redate" ->
                    moment().ifPresent(when -> {
                        publishing.redate(actor, id, when);
                        lead("redated");
                    });
                case "hand-in" -> {
                    publishing.handIn(actor, id, shortened(note));
                    lead("handed-in");
                }
                case "send-back" -> {
                    publishing.sendBack(actor, id, shortened(note));
                    lead("sent-back");
                }
                case "unpublish" -> {
                    publishing.unpublish(actor, id);
                    lead("unpublished");
                }
                default -> exchange.goToWith(Room.POST_PUBLISHING, "?id=" + id);
            }
        } catch (StandsInTheWay inTheWay) {
            problems.add("checks", "publish.in-the-way");
        }
    }

    private void lead(String done) {
        exchange.goToWith(Room.ONE_POST, "?id=" + id + "&done=" + done);
    }

    private static String shortened(String note) {
        return note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
    }

    private Optional<LocalDateTime> moment() {
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
        findings.forEach(finding -> byKind.computeIfAbsent(finding.check(), k -> new java.util.ArrayList<>())
                .add(finding.where()));
        return byKind.entrySet().stream()
                .map(found -> new Check(
                        found.getKey(),
                        found.getValue().stream()
                                .filter(where -> !where.isEmpty())
                                .toList(),
                        blocking.contains(found.getKey())))
                .toList();
    }

    public EditablePost getPost() {
        return post.orElseThrow();
    }

    public List<Check> getChecks() {
        return checks;
    }

    public boolean isBlocked() {
        return publisher && checks.stream().anyMatch(Check::blocks);
    }

    public boolean isPublisher() {
        return publisher;
    }

    public boolean isDraft() {
        return getPost().status() == EntryStatus.DRAFT;
    }

    public boolean isPending() {
        return getPost().status() == EntryStatus.PENDING;
    }

    public boolean isScheduled() {
        return getPost().status() == EntryStatus.SCHEDULED;
    }

    public boolean isOut() {
        return !getPost().address().isEmpty();
    }

    public List<ReviewNote.Line> getNotes() {
        return notes;
    }

    /** As it was typed, or as it is planned, or tomorrow morning. */
    public String getDay() {
        return typedOr(
                "day",
                () -> getPost()
                        .publishedAt()
                        .filter(at -> isScheduled() || isOut())
                        .map(moments::dayField)
                        .orElseGet(moments::tomorrow));
    }

    public String getTime() {
        return typedOr(
                "time",
                () -> getPost()
                        .publishedAt()
                        .filter(at -> isScheduled() || isOut())
                        .map(moments::timeField)
                        .orElse("08:00"));
    }

    private String typedOr(String field, java.util.function.Supplier<String> otherwise) {
        String typed = exchange.value(field);
        return typed.isEmpty() ? otherwise.get() : typed;
    }

    public String getZone() {
        return moments.zoneName();
    }
}
