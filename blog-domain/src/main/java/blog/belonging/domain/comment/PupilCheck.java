package blog.belonging.domain.comment;

import blog.belonging.domain.content.ChildMentions;
import java.util.List;

/** A name together with a class, a year group or an age: whoever reads it may know which child it is. */
final class PupilCheck implements CommentCheck {

    @Override
    public List<CommentFinding> look(Candidate candidate) {
        return ChildMentions.in(candidate.text()).stream()
                .map(child -> CommentFinding.at(CommentFinding.Kind.PUPIL, child.begin(), child.end()))
                .toList();
    }
}
