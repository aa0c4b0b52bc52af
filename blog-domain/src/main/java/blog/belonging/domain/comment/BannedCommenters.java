package blog.belonging.domain.comment;

import java.time.Instant;
import java.util.List;

/** From whom the blog wants to hear nothing more. */
public interface BannedCommenters {

    /** One of them. */
    record Line(String email, Instant at, String who) {}

    /** @param email in small letters */
    boolean has(String email);

    void add(String email, Instant at, String who);

    boolean remove(String email);

    List<Line> page(int skipped, int size);

    int count();
}
