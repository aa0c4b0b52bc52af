package blog.belonging.domain.comment;

import java.util.List;

/** One person seldom has this much to say at once. */
final class RateCheck implements CommentCheck {

    private static final int FROM_ADDRESS = 4;
    /** A school is one network. */
    private static final int FROM_NETWORK = 15;

    private final CommentRates.Count count;

    /** @param count of comments within the last minutes, this one included */
    RateCheck(CommentRates.Count count) {
        this.count = count;
    }

    @Override
    public List<CommentFinding> look(Candidate candidate) {
        return count.fromAddress() > FROM_ADDRESS || count.fromNetwork() > FROM_NETWORK
                ? List.of(CommentFinding.of(
                        CommentFinding.Kind.RATE, String.valueOf(Math.max(count.fromAddress(), count.fromNetwork()))))
                : List.of();
    }
}
