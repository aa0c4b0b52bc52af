package blog.belonging.domain.comment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Nobody reads a post, thinks and types within a few seconds, or fills in what cannot be seen. Programs do. */
final class HasteCheck implements CommentCheck {

    static final Duration SHORTEST = Duration.ofSeconds(4);

    @Override
    public List<CommentFinding> look(Candidate candidate) {
        List<CommentFinding> found = new ArrayList<>();
        if (candidate.trapped()) {
            found.add(CommentFinding.of(CommentFinding.Kind.HONEYPOT, ""));
        }
        candidate
                .since()
                .filter(since -> since.compareTo(SHORTEST) < 0)
                .ifPresent(since ->
                        found.add(CommentFinding.of(CommentFinding.Kind.HASTE, String.valueOf(since.toSeconds() + 1))));
        return found;
    }
}
