package blog.belonging.domain.transfer;

import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Asking for an import, and seeing what becomes of it. The work is done behind the scenes, by {@link ImportWorking}. */
@ApplicationScoped
public class ImportOrdering {

    @Inject
    ImportTaskSteps steps;

    @Inject
    ImportFiles files;

    @Inject
    BlogExports exports;

    @Inject
    UploadsFolders uploadsFolders;

    @Inject
    PastImports past;

    /**
     * Keeps the files and puts the import in line. What is no export at all is refused at once, and the refusal is kept like a report.
     *
     * @param uploads a zip of the old blog's uploads
     * @return the number of the import
     * @throws ImportUnderWay if there is one that is not over
     * @throws IOException if the files break off, or cannot be written
     */
    public long order(Actor actor, ImportTask.Wish wish, InputStream export, Optional<InputStream> uploads)
            throws IOException {
        actor.require(Permission.RUN_THE_BLOG);
        steps.refuseSecond();
        String folder = files.keep(export, uploads);
        boolean taken = false;
        try {
            look(wish.name(), folder);
            long id = steps.add(actor, wish, folder);
            taken = true;
            steps.release(true).forEach(files::forget);
            return id;
        } catch (NotAnExport refused) {
            return steps.addRefused(actor, wish, refused.why());
        } finally {
            if (!taken) {
                files.forget(folder);
            }
        }
    }

    private void look(String name, String folder) {
        exports.open(files.export(folder), name);
        files.uploads(folder).ifPresent(zip -> uploadsFolders.open(zip).close());
    }

    /**
     * The same files once more: for real after a trial, or again after something broke.
     *
     * @return the number of the import
     * @throws NoSuchImport if they are gone
     * @throws ImportUnderWay if there is one that is not over
     */
    public long again(Actor actor, long id, boolean dryRun) {
        actor.require(Permission.RUN_THE_BLOG);
        return steps.addAgain(actor, id, dryRun);
    }

    public Slice<PastImports.Line> all(Actor actor, int page, int size) {
        actor.require(Permission.RUN_THE_BLOG);
        return past.page(page, size);
    }

    public Optional<PastImports.Line> one(Actor actor, long id) {
        actor.require(Permission.RUN_THE_BLOG);
        return past.one(id);
    }

    /** @throws NoSuchImport if there is none of that number, or none yet */
    public String report(Actor actor, long id) {
        actor.require(Permission.RUN_THE_BLOG);
        String report = past.report(id);
        if (report.isEmpty()) {
            throw new NoSuchImport(id);
        }
        return report;
    }
}
