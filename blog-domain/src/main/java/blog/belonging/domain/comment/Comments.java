package blog.belonging.domain.comment;

import java.util.List;
import java.util.Optional;

/** All comments, whatever their state: for moderators, never for readers. */
public interface Comments {

    long nextId();

    void add(Comment comment);

    Optional<Comment> byId(long id);

    List<Comment> under(long entryId);
}
