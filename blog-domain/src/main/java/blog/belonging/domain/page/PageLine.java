package blog.belonging.domain.page;

import blog.belonging.domain.content.EntryStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * A page in the list of those who write.
 *
 * @param title plain text, perhaps empty
 * @param address where it is, or will be once it is published
 * @param depth 0 at the top of the tree
 */
public record PageLine(
        long id,
        Optional<Long> parentId,
        String title,
        String slug,
        EntryStatus status,
        String address,
        Optional<Instant> publishedAt,
        Instant modifiedAt,
        int depth) {

    PageLine at(int newDepth) {
        return new PageLine(id, parentId, title, slug, status, address, publishedAt, modifiedAt, newDepth);
    }

    /** Whether readers find it at its address. */
    public boolean isSeen() {
        return status == EntryStatus.PUBLISHED;
    }

    public boolean isTrashed() {
        return status == EntryStatus.TRASHED;
    }
}
