package blog.belonging.domain.comment;

import blog.belonging.domain.site.CommentPeriod;
import blog.belonging.domain.site.CommentPolicy;
import java.time.Instant;

/**
 * What readers may comment on: a published entry that everybody can read.
 *
 * @param address of the entry, root-relative
 * @param title without markup; may be empty
 * @param open whether its author lets readers comment
 * @param policy of the entry; that of the blog if it has none of its own
 * @param period of the blog
 * @param isPost pages do not grow old
 */
public record Discussion(
        long entryId,
        String address,
        String title,
        boolean open,
        CommentPolicy policy,
        CommentPeriod period,
        Instant publishedAt,
        boolean isPost) {

    public boolean isOpenAt(Instant now) {
        return open && policy != CommentPolicy.CLOSED && (!isPost || period.covers(publishedAt, now));
    }
}
