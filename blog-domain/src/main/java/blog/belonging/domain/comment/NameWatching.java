package blog.belonging.domain.comment;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.shared.Keyed;
import blog.belonging.domain.site.SiteKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Names that a school wants to be told of, in a list that nobody can read. Whoever wants to take one off has to type it. */
@ApplicationScoped
@Transactional
public class NameWatching {

    public static final int MOST = 20_000;
    private static final int MOST_WORDS = 6;

    @Inject
    WatchedNames names;

    @Inject
    SiteKeys keys;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    public int count(Actor actor) {
        actor.require(Permission.RUN_THE_BLOG);
        return names.count();
    }

    /** @return how many of them can be watched: of one to six words, with letters in them */
    public int watch(Actor actor, Collection<String> typed) {
        actor.require(Permission.RUN_THE_BLOG);
        Keyed key = keys.of(CommentChecking.WATCHED);
        List<String> plain = plain(typed);
        plain.stream()
                .limit(Math.max(0, MOST - names.count()))
                .forEach(name -> names.add(key.digest(name), name.split(" ").length, clock.instant()));
        note(actor, "watched-names.added", plain.size());
        return plain.size();
    }

    /** @return how many of them were on the list */
    public int forget(Actor actor, Collection<String> typed) {
        actor.require(Permission.RUN_THE_BLOG);
        Keyed key = keys.of(CommentChecking.WATCHED);
        int removed = (int) plain(typed).stream()
                .filter(name -> names.remove(key.digest(name)))
                .count();
        note(actor, "watched-names.removed", removed);
        return removed;
    }

    private static List<String> plain(Collection<String> typed) {
        return typed.stream()
                .map(WatchCheck::plain)
                .filter(name -> !name.isEmpty() && name.split(" ").length <= MOST_WORDS)
                .distinct()
                .toList();
    }

    /** How many, and not which. */
    private void note(Actor actor, String act, int count) {
        if (count > 0) {
            auditing.note(actor.witness(), AuditEntry.Deed.of(act, String.valueOf(count)));
        }
    }
}
