package blog.belonging.domain.media;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicSite;
import blog.belonging.domain.site.Redirect;
import blog.belonging.domain.site.Redirects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What is read and written when a file is brought, replaced or removed, each in a transaction of its own. */
@ApplicationScoped
@Transactional
public class MediaSteps {

    @Inject
    MediaItems items;

    @Inject
    Redirects redirects;

    @Inject
    PublicSite site;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    @Inject
    Event<MediaChanged> changed;

    /** WordPress's folders: one for each month, in the zone of the blog. */
    String folder() {
        LocalDate today = clock.instant().atZone(site.view().zone()).toLocalDate();
        return "%04d/%02d/".formatted(today.getYear(), today.getMonthValue());
    }

    /** Whether one of the paths belongs to something whose file may be lost. */
    boolean anyTaken(Collection<String> paths) {
        return items.anyAt(paths);
    }

    long keep(Actor actor, String title, MediaPath path, PreparedFile file, List<MediaSize> sizes) {
        MediaItem item = new MediaItem(items.nextId(), path.text(), path.mimeType(), 0, clock.instant());
        item.uploadedBy(actor.accountId());
        item.describe(new MediaText(title, "", "", "", ""));
        item.measure(file.width(), file.height(), sizes);
        item.found(true);
        items.add(item);
        auditing.note(actor.witness(), AuditEntry.Deed.of("media.uploaded", path.text()));
        return item.id();
    }

    /** Its path, and those of its copies. */
    List<String> paths(Actor actor, long id, long version) {
        return paths(MediaKeeping.forChange(items, actor, id, version));
    }

    private static List<String> paths(MediaItem item) {
        List<String> paths = new ArrayList<>(List.of(item.path()));
        item.sizes().forEach(size -> paths.add(size.path()));
        return paths;
    }

    /** Where it gets another path, the old ones lead there. */
    void replaced(Actor actor, long id, long version, MediaPath path, PreparedFile file, List<MediaSize> sizes) {
        MediaItem item = MediaKeeping.forChange(items, actor, id, version);
        String before = item.path();
        if (!path.text().equals(before)) {
            Set<String> known =
                    redirects.known(paths(item).stream().map(Permalinks::upload).toList());
            for (String old : paths(item)) {
                if (!known.contains(Permalinks.upload(old))) {
                    redirects.add(Redirect.toAddress(
                            redirects.nextId(), Permalinks.upload(old), Permalinks.upload(path.text())));
                }
            }
        }
        item.becomes(path);
        item.measure(file.width(), file.height(), sizes);
        auditing.note(actor.witness(), new AuditEntry.Deed("media.replaced", before, "", path.text()));
        changed.fire(new MediaChanged(id));
    }

    /** @return the paths that are free now */
    List<String> remove(Actor actor, long id, long version) {
        MediaItem item = MediaKeeping.forChange(items, actor, id, version);
        List<String> paths = paths(item);
        items.remove(item);
        auditing.note(
                actor.witness(),
                new AuditEntry.Deed("media.removed", item.path(), item.text().title(), ""));
        changed.fire(new MediaChanged(id));
        return paths;
    }
}
