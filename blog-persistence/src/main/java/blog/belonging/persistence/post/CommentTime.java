package blog.belonging.persistence.post;

import blog.belonging.domain.site.CommentPeriod;
import blog.belonging.domain.site.CommentPolicy;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Whether a post takes comments now, from the columns of a query. */
@ApplicationScoped
class CommentTime {

    @Inject
    Clock clock;

    /**
     * @param open what the author said
     * @param own the post's comment policy; empty for the site's
     * @param policy the site's
     * @param days of the site's comment period
     * @param publishedAt nothing for one that is not out yet
     */
    boolean isOpen(
            @Nullable Object open,
            @Nullable Object own,
            @Nullable Object policy,
            @Nullable Object days,
            @Nullable Object publishedAt) {
        return Rows.yes(open)
                && CommentPolicy.of(Rows.text(own), Rows.text(policy)) != CommentPolicy.CLOSED
                && (publishedAt == null
                        || new CommentPeriod(Rows.whole(days)).covers(Rows.instant(publishedAt), clock.instant()));
    }
}
