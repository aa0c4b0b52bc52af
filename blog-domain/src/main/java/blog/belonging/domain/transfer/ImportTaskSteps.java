package blog.belonging.domain.transfer;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is noted about imports that were asked for. Each note in a transaction of its own, so that it is seen while the import goes on. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ImportTaskSteps {

    /** Whoever works on one says so every few seconds. Who was not heard of for so long is gone. */
    private static final Duration SILENCE = Duration.ofSeconds(20);

    /** The files of a trial wait for the import that follows it. */
    private static final Duration FILES_KEPT = Duration.ofDays(7);

    @Inject
    ImportTasks tasks;

    @Inject
    Sites sites;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    /** @throws ImportUnderWay if there is one that is not over */
    void refuseSecond() {
        if (!tasks.open().isEmpty()) {
            throw new ImportUnderWay();
        }
    }

    /** @throws ImportUnderWay if there is one that is not over */
    long add(Actor actor, ImportTask.Wish wish, String folder) {
        // Held, so that of two at the same moment the second sees the first.
        sites.held();
        refuseSecond();
        ImportTask task = noted(actor, wish, folder);
        return task.id();
    }

    /** It was looked at and will not be worked on. */
    long addRefused(Actor actor, ImportTask.Wish wish, String why) {
        ImportTask task = noted(actor, wish, "");
        task.end(ImportTask.State.REFUSED, why, clock.instant());
        return task.id();
    }

    private ImportTask noted(Actor actor, ImportTask.Wish wish, String folder) {
        AuditEntry.Witness witness = actor.witness();
        ImportTask task =
                new ImportTask(tasks.nextId(), wish, folder, actor.accountId(), witness.who(), clock.instant());
        tasks.add(task);
        auditing.note(witness, AuditEntry.Deed.of(wish.dryRun() ? "import.tried" : "import.ordered", wish.name()));
        return task;
    }

    /**
     * The same files once more.
     *
     * @throws NoSuchImport if they are gone
     * @throws ImportUnderWay if there is one that is not over
     */
    long addAgain(Actor actor, long id, boolean dryRun) {
        sites.held();
        refuseSecond();
        ImportTask before =
                tasks.held(id).filter(task -> !task.folder().isEmpty()).orElseThrow(() -> new NoSuchImport(id));
        ImportTask.Wish wish = before.wish();
        ImportTask task = noted(actor, new ImportTask.Wish(wish.name(), dryRun, wish.fetches()), before.folder());
        before.release();
        return task.id();
    }

    /** One that the settings ask for: it begins at once. */
    long addOfSettings(ImportTask.Wish wish) {
        ImportTask task = new ImportTask(tasks.nextId(), wish, "", 0, "", clock.instant());
        task.begin();
        tasks.add(task);
        return task.id();
    }

    /** The next to be worked on: one that waits, or one that was left. */
    Optional<ImportTask> take() {
        Instant now = clock.instant();
        for (ImportTask task : tasks.open()) {
            boolean waits = task.state() == ImportTask.State.WAITING;
            boolean left = !waits && !tasks.seenSince(task.id(), now.minus(SILENCE));
            if (left && task.folder().isEmpty()) {
                // What the settings ask for is begun anew by every start.
                task.end(ImportTask.State.FAILED, "", now);
            } else if (waits || left) {
                task.begin();
                tasks.seen(task.id(), now);
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }

    void seen(long id) {
        tasks.seen(id, clock.instant());
    }

    void advance(long id, Importing.Progress progress) {
        tasks.advance(id, progress, clock.instant());
    }

    /** @param summary for the audit log */
    void succeed(long id, String report, String summary) {
        tasks.held(id).ifPresent(task -> {
            task.succeed(report, clock.instant());
            note(task, summary);
        });
    }

    void end(long id, ImportTask.State end, String why) {
        tasks.held(id).ifPresent(task -> {
            task.end(end, why, clock.instant());
            note(task, why);
        });
    }

    private void note(ImportTask task, String after) {
        auditing.note(
                new AuditEntry.Witness(task.accountId(), task.who().isEmpty() ? "(settings)" : task.who(), ""),
                new AuditEntry.Deed(
                        "import." + task.state().name().toLowerCase(Locale.ROOT),
                        task.wish().name(),
                        "",
                        after));
    }

    /**
     * Lets go of files that nobody will need again.
     *
     * @param all whether those go, too, that an import could still be made of
     * @return their folders
     */
    List<String> release(boolean all) {
        Instant old = clock.instant().minus(FILES_KEPT);
        List<String> folders = new ArrayList<>();
        for (ImportTask task : tasks.withFiles()) {
            boolean used = task.state() == ImportTask.State.DONE && !task.wish().dryRun();
            boolean refused = task.state() == ImportTask.State.REFUSED;
            if (all || used || refused || task.finishedAt().orElse(old).isBefore(old)) {
                folders.add(task.folder());
                task.release();
            }
        }
        return folders;
    }

    /** Folders that are still needed. */
    List<String> folders() {
        List<String> folders = new ArrayList<>();
        tasks.open().forEach(task -> folders.add(task.folder()));
        tasks.withFiles().forEach(task -> folders.add(task.folder()));
        return folders;
    }
}
