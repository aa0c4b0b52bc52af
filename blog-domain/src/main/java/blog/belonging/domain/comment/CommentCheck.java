package blog.belonging.domain.comment;

import java.util.List;

/** Looks a comment over for one thing, and asks nobody outside of this blog. */
interface CommentCheck {

    /** @return nothing, for nearly every comment */
    List<CommentFinding> look(Candidate candidate);
}
