package blog.belonging.domain.transfer;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.PublicSite;
import blog.belonging.domain.site.SiteView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;

/** Taking the blog elsewhere. Nobody is locked in. */
@ApplicationScoped
public class Exporting {

    @Inject
    BlogWriter writer;

    @Inject
    PublicSite site;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    /** Writes when it is asked to. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    /**
     * Something to be saved.
     *
     * @param name of the file: letters, digits, hyphens and dots
     */
    public record File(String name, Writing writing) {}

    /** For WordPress and whatever else reads its format. */
    public File wxr(Actor actor, String address) {
        return file(actor, "export.wxr", ".xml", to -> writer.wxr(address, to));
    }

    /** Everything, to be brought into an empty installation of this software. */
    public File everything(Actor actor, String address) {
        return file(actor, "export.everything", ".complete.zip", to -> writer.everything(address, to));
    }

    private File file(Actor actor, String act, String ending, Writing writing) {
        actor.require(Permission.RUN_THE_BLOG);
        SiteView view = site.view();
        String name = slug(view.title()) + "." + LocalDate.ofInstant(clock.instant(), view.zone()) + ending;
        auditing.note(actor.witness(), AuditEntry.Deed.of(act, name));
        return new File(name, writing);
    }

    /** In letters that every file system knows. */
    private static String slug(String title) {
        try {
            String plain = Slug.ofTitle(title).text().replaceAll("[^a-z0-9-]", "");
            return plain.isEmpty() ? "blog" : plain;
        } catch (NotASlug nothingLeft) {
            return "blog";
        }
    }
}
