package blog.belonging.domain.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Keeps the index of this node up with the blog: reads the notes of what has changed since it looked last, whichever node wrote
 * them, and makes the whole index anew where notes do not suffice. Cut off at any point, the next call does what is left.
 */
@ApplicationScoped
public class SearchIndexing {

    /** So long are notes kept. */
    static final Duration REMEMBERED = Duration.ofDays(30);

    /** A note carries the time at which it was written, and shows only when its transaction ends; clocks differ a little, too. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    /** How often is written down that nothing has changed. */
    private static final Duration IDLE = Duration.ofHours(1);

    private static final int STEP = 100;

    @Inject
    SearchIndex index;

    @Inject
    SearchChanges changes;

    @Inject
    SearchableEntries entries;

    @Inject
    Clock clock;

    private final Set<Long> known = new HashSet<>();
    private Optional<Instant> lookedAt = Optional.empty();
    private Optional<Instant> written = Optional.empty();

    /** Is told how far a new index has come. */
    public interface Progress {
        void indexed(int done, int total);
    }

    public synchronized void catchUp(Progress progress) {
        if (!index.isOurs()) {
            forget();
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<Instant> upTo = index.upTo();
        if (upTo.filter(now.minus(REMEMBERED)::isBefore).isEmpty()) {
            forget();
            makeAnew(now, progress);
        } else {
            // What is kept in memory is about the index that was written down last, and no other.
            if (!written.equals(upTo)) {
                forget();
            }
            follow(lookedAt.orElse(upTo.get()), upTo.get(), now);
        }
    }

    private void forget() {
        known.clear();
        lookedAt = Optional.empty();
        written = Optional.empty();
    }

    private void makeAnew(Instant now, Progress progress) {
        index.startAnew();
        putAll(progress);
        complete(now);
    }

    private void putAll(Progress progress) {
        int total = entries.count();
        int done = 0;
        List<SearchableEntry> step = entries.after(0, STEP);
        while (!step.isEmpty()) {
            index.put(step);
            done += step.size();
            progress.indexed(done, Math.max(done, total));
            step = entries.after(step.get(step.size() - 1).id(), STEP);
        }
    }

    private void follow(Instant from, Instant upTo, Instant now) {
        List<SearchChange> notes = changes.since(from.minus(OVERLAP));
        List<SearchChange> news =
                notes.stream().filter(Predicate.not(this::isKnown)).toList();
        if (!news.isEmpty()) {
            apply(news);
            complete(now);
        } else if (Duration.between(upTo, now).compareTo(IDLE) > 0) {
            complete(now);
        }
        known.clear();
        notes.forEach(note -> known.add(note.id()));
        written = written.or(() -> Optional.of(upTo));
        lookedAt = Optional.of(now);
    }

    private boolean isKnown(SearchChange note) {
        return known.contains(note.id());
    }

    private void apply(List<SearchChange> news) {
        if (news.stream().anyMatch(note -> note.entryId() == SearchChange.ANY)) {
            putAll((done, total) -> {});
        }
        List<Long> ids = news.stream()
                .map(SearchChange::entryId)
                .filter(id -> id != SearchChange.ANY)
                .distinct()
                .toList();
        for (int from = 0; from < ids.size(); from += STEP) {
            List<Long> step = ids.subList(from, Math.min(from + STEP, ids.size()));
            List<SearchableEntry> found = entries.among(step);
            Set<Long> here = found.stream().map(SearchableEntry::id).collect(Collectors.toSet());
            List<Long> gone = new ArrayList<>(step);
            gone.removeAll(here);
            index.put(found);
            index.remove(gone);
        }
    }

    private void complete(Instant now) {
        index.complete(now);
        written = Optional.of(now);
    }
}
