package blog.belonging.domain.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Learns from what moderators decide, and forgets what they change their minds about. */
@ApplicationScoped
public class SpamLearning {

    private static final SpamWords.Count SPAM = new SpamWords.Count(1, 0);
    private static final SpamWords.Count HAM = new SpamWords.Count(0, 1);

    @Inject
    SpamWords words;

    /** Of comments as they were decided about just now: what is shown and what is spam, and nothing else. */
    public void learn(Collection<Comment> decided) {
        Map<String, SpamWords.Count> more = new HashMap<>();
        SpamWords.Count all = SpamWords.Count.NEVER;
        for (Comment comment : decided) {
            Optional<Comment.Status> kind = Optional.of(comment.status())
                    .filter(status -> status == Comment.Status.SPAM || status == Comment.Status.APPROVED);
            SpamWords.Count change = count(comment.learnAs(kind))
                    .map(SpamLearning::less)
                    .orElse(SpamWords.Count.NEVER)
                    .plus(count(kind).orElse(SpamWords.Count.NEVER));
            if (!change.equals(SpamWords.Count.NEVER)) {
                all = all.plus(change);
                SpamCheck.words(comment.commenter().name(), comment.commenter().website(), comment.body())
                        .forEach(word -> more.merge(word, change, SpamWords.Count::plus));
            }
        }
        if (!more.isEmpty()) {
            words.learn(more, all);
        }
    }

    /** Of a comment that is erased: what was learnt of it goes with it. */
    public void forget(Comment comment) {
        SpamWords.Count change =
                count(comment.learnAs(Optional.empty())).map(SpamLearning::less).orElse(SpamWords.Count.NEVER);
        if (!change.equals(SpamWords.Count.NEVER)) {
            Map<String, SpamWords.Count> less = new HashMap<>();
            SpamCheck.words(comment.commenter().name(), comment.commenter().website(), comment.body())
                    .forEach(word -> less.put(word, change));
            words.learn(less, change);
        }
    }

    private static Optional<SpamWords.Count> count(Optional<Comment.Status> kind) {
        return kind.map(status -> status == Comment.Status.SPAM ? SPAM : HAM);
    }

    private static SpamWords.Count less(SpamWords.Count count) {
        return new SpamWords.Count(-count.spam(), -count.ham());
    }
}
