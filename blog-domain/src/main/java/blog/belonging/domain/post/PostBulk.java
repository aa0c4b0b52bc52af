package blog.belonging.domain.post;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Changes several posts at once, and takes that back. */
@ApplicationScoped
@Transactional
public class PostBulk {

    /** At once; a page of the list has fewer. */
    public static final int MOST = 200;

    /** What can be done to several posts. */
    public enum Act {
        TRASH,
        RESTORE,
        UNPUBLISH,
        ADD_CATEGORY,
        OPEN_COMMENTS,
        CLOSE_COMMENTS
    }

    @Inject
    Posts posts;

    @Inject
    PostPermits permits;

    @Inject
    PostSettling settling;

    @Inject
    BulkChanges changes;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    /**
     * What was done.
     *
     * @param undo number to take it back with; 0 if nothing was done
     * @param done how many posts were changed
     * @param left how many were not, because somebody else has to do that
     */
    public record Done(long undo, int done, int left) {}

    /** @param category of which they become posts; only for {@link Act#ADD_CATEGORY} */
    public Done apply(Actor actor, Act act, Collection<Long> ids, long category) {
        JsonArrayBuilder before = Json.createArrayBuilder();
        int done = 0;
        int left = 0;
        for (long id : new LinkedHashSet<>(ids).stream().limit(MOST).sorted().toList()) {
            Post post = posts.held(id).orElse(null);
            if (post == null || !may(actor, act, post)) {
                left++;
            } else if (concerns(act, post, category)) {
                before.add(state(post));
                change(post, () -> apply(act, post, category));
                done++;
            }
        }
        if (done == 0) {
            return new Done(0, 0, left);
        }
        BulkChange change = new BulkChange(
                changes.nextId(),
                actor.accountId(),
                clock.instant(),
                act,
                done,
                before.build().toString());
        changes.add(change);
        auditing.note(actor.witness(), new AuditEntry.Deed("posts." + name(act), String.valueOf(done), "", ""));
        return new Done(change.id(), done, left);
    }

    /**
     * Everything is as it was, except what somebody has changed since by other means.
     *
     * @return how many posts were changed back; 0 if there is nothing to take back
     */
    public int undo(Actor actor, long changeId) {
        BulkChange change = changes.byId(changeId)
                .filter(one -> one.accountId() == actor.accountId())
                .orElse(null);
        if (change == null) {
            return 0;
        }
        int undone = 0;
        for (JsonValue value :
                Json.createReader(new StringReader(change.before())).readArray()) {
            JsonObject state = value.asJsonObject();
            Post post = posts.held(state.getJsonNumber("id").longValue()).orElse(null);
            if (post != null && may(actor, change.act(), post)) {
                change(post, () -> putBack(change.act(), post, state));
                undone++;
            }
        }
        changes.remove(change);
        auditing.note(
                actor.witness(), new AuditEntry.Deed("posts.undone", String.valueOf(undone), name(change.act()), ""));
        return undone;
    }

    private static String name(Act act) {
        return act.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private boolean may(Actor actor, Act act, Post post) {
        return act == Act.UNPUBLISH ? permits.mayPublish(actor, post) : permits.mayWrite(actor, post);
    }

    private static boolean concerns(Act act, Post post, long category) {
        return switch (act) {
            case TRASH -> post.status() != EntryStatus.TRASHED;
            case RESTORE -> post.status() == EntryStatus.TRASHED;
            case UNPUBLISH -> post.isOut() || post.status() == EntryStatus.SCHEDULED;
            case ADD_CATEGORY -> !post.categories().contains(category);
            case OPEN_COMMENTS -> !post.commentsOpen();
            case CLOSE_COMMENTS -> post.commentsOpen();
        };
    }

    private void apply(Act act, Post post, long category) {
        switch (act) {
            case TRASH -> post.trash();
            case RESTORE -> post.restore(clock.instant());
            case UNPUBLISH -> post.takeBack();
            case ADD_CATEGORY -> {
                Set<Long> filed = new LinkedHashSet<>(post.categories());
                filed.add(category);
                post.file(filed, post.tags());
            }
            case OPEN_COMMENTS -> post.openComments(true);
            case CLOSE_COMMENTS -> post.openComments(false);
        }
    }

    private static JsonObjectBuilder state(Post post) {
        JsonArrayBuilder categories = Json.createArrayBuilder();
        post.categories().forEach(categories::add);
        return Json.createObjectBuilder()
                .add("id", post.id())
                .add("status", post.status().name())
                .add("comments", post.commentsOpen())
                .add("categories", categories);
    }

    private void putBack(Act act, Post post, JsonObject state) {
        switch (act) {
            case TRASH -> post.restore(clock.instant());
            case RESTORE -> post.trash();
            case UNPUBLISH -> {
                EntryStatus before = EntryStatus.valueOf(state.getString("status"));
                post.publishedAt()
                        .ifPresent(at -> post.publishedOn().ifPresent(day -> {
                            if (before == EntryStatus.SCHEDULED) {
                                post.schedule(at, day);
                            } else {
                                post.publish(at, day);
                            }
                        }));
            }
            case ADD_CATEGORY -> {
                List<Long> before = new ArrayList<>();
                state.getJsonArray("categories")
                        .getValuesAs(jakarta.json.JsonNumber.class)
                        .forEach(number -> before.add(number.longValue()));
                post.file(before, post.tags());
            }
            case OPEN_COMMENTS, CLOSE_COMMENTS -> post.openComments(state.getBoolean("comments"));
        }
    }

    private void change(Post post, Runnable change) {
        PostSettling.Before before = PostSettling.Before.of(post);
        change.run();
        post.modifiedAt(clock.instant());
        settling.settle(post, before);
    }
}
