package blog.belonging.admin.overview;

import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.comment.WaitingComments;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.identity.AccountKeeping;
import blog.belonging.domain.identity.AccountLine;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.MailKeeping;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.mail.MailSetting;
import blog.belonging.domain.post.PostEditing;
import blog.belonging.domain.post.PostLine;
import blog.belonging.domain.post.PostUpkeep;
import blog.belonging.domain.post.SystemHealth;
import blog.belonging.domain.post.WrittenPosts;
import blog.belonging.domain.privacy.RequestKeeping;
import blog.belonging.domain.transfer.PastImports;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What there is on the blog and what to do next, for whoever may do it. */
@Named
@RequestScoped
public class OverviewShowScreen {

    private static final int IMPORTS = 3;
    private static final int POSTS = 5;

    @Inject
    PostEditing posts;

    @Inject
    PostUpkeep upkeep;

    @Inject
    WaitingComments comments;

    @Inject
    PastImports imports;

    @Inject
    AccountKeeping accounts;

    @Inject
    MailKeeping mailKeeping;

    @Inject
    RequestKeeping requests;

    @Inject
    Wording wording;

    @Inject
    Caller caller;

    private List<Count> counts = List.of();
    private List<PastImports.Line> pastImports = List.of();
    private List<String> steps = List.of();
    private List<PostLine> drafts = List.of();
    private List<PostLine> pending = List.of();
    private List<PostLine> scheduled = List.of();
    private Optional<SystemHealth.Health> health = Optional.empty();
    private Optional<MailKeeping.State> mail = Optional.empty();
    private RequestKeeping.Due due = new RequestKeeping.Due(0, 0, 0);
    private int waiting;
    private int total;

    /** How many posts are in a state. */
    public record Count(EntryStatus status, int posts) {}

    public void load() {
        Actor actor = caller.signedIn();
        if (actor.may(Permission.WRITE)) {
            Map<EntryStatus, Integer> byStatus = posts.counts(actor);
            drafts = some(actor, EntryStatus.DRAFT);
            pending = some(actor, EntryStatus.PENDING);
            scheduled = some(actor, EntryStatus.SCHEDULED);
            total = byStatus.values().stream().mapToInt(Integer::intValue).sum();
            counts = List.of(EntryStatus.values()).stream()
                    .filter(status -> byStatus.containsKey(status) || status == EntryStatus.PUBLISHED)
                    .map(status -> new Count(status, byStatus.getOrDefault(status, 0)))
                    .toList();
        }
        if (actor.may(Permission.MODERATE_COMMENTS)) {
            waiting = comments.count();
        }
        if (actor.may(Permission.RUN_THE_BLOG)) {
            pastImports = imports.page(1, IMPORTS).items();
            health = Optional.of(upkeep.health(actor));
            mail = Optional.of(mailKeeping.state(actor));
            due = requests.due(actor);
        }
        steps = steps(actor);
    }

    private List<PostLine> some(Actor actor, EntryStatus status) {
        return posts.page(
                actor,
                new WrittenPosts.Question(
                        Optional.of(status),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.empty()),
                Optional.empty(),
                POSTS);
    }

    /** Only what can be done here already. */
    private List<String> steps(Actor actor) {
        List<String> next = new ArrayList<>();
        if (actor.may(Permission.RUN_THE_BLOG) && total == 0) {
            next.add("move-in");
        }
        if (actor.may(Permission.MANAGE_ACCOUNTS)) {
            List<AccountLine> all = accounts.all(actor);
            if (all.size() == 1) {
                next.add("invite");
            } else if (all.stream().anyMatch(line -> line.waiting() && !line.disabled())) {
                next.add("waiting");
            }
        }
        return next;
    }

    public List<PostLine> getDrafts() {
        return drafts;
    }

    public List<PostLine> getPending() {
        return pending;
    }

    public List<PostLine> getScheduled() {
        return scheduled;
    }

    public SystemHealth.Health getHealth() {
        return health.orElseThrow();
    }

    public MailKeeping.State getMail() {
        return mail.orElseThrow();
    }

    /** Requests and complaints about personal data. */
    public RequestKeeping.Due getDue() {
        return due;
    }

    /** What is the matter with it. */
    public String getMailTrouble() {
        if (getMail().setting() instanceof MailSetting.Wrong wrong) {
            return wording.of("mail.wrong", wrong.reason().message());
        }
        int givenUp = getMail().letters().givenUp();
        return givenUp > 0
                ? wording.of("health.mail.given-up", givenUp)
                : wording.of("health.mail.troubled", getMail().letters().troubled());
    }

    public boolean isWriting() {
        return !counts.isEmpty();
    }

    public boolean isModerating() {
        return caller.signedIn().may(Permission.MODERATE_COMMENTS);
    }

    public boolean isRunning() {
        return caller.signedIn().may(Permission.RUN_THE_BLOG);
    }

    public List<Count> getCounts() {
        return counts;
    }

    public int getWaiting() {
        return waiting;
    }

    public List<PastImports.Line> getImports() {
        return pastImports;
    }

    public List<String> getSteps() {
        return steps;
    }
}
