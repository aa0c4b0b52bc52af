package blog.belonging.domain.site;

import java.time.Duration;
import java.time.Instant;

/**
 * For how long readers may comment on a post that is open to comments.
 *
 * @param days 0: for ever
 */
public record CommentPeriod(int days) {

    public static final int LONGEST = 3650;

    /** Whether it is still running for a post of that moment. */
    public boolean covers(Instant publishedAt, Instant now) {
        return days == 0 || now.isBefore(publishedAt.plus(Duration.ofDays(days)));
    }
}
