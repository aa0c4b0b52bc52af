package blog.belonging.domain.comment;

import java.util.Collection;
import java.util.Map;

/** How often a word stood in what was marked as spam here, and in what was approved. */
public interface SpamWords {

    /** In how many comments of either kind it was. */
    record Count(int spam, int ham) {

        public static final Count NEVER = new Count(0, 0);

        Count plus(Count more) {
            return new Count(spam + more.spam, ham + more.ham);
        }
    }

    /** @return those that were ever seen */
    Map<String, Count> of(Collection<String> words);

    /** How many comments of either kind were learnt from. */
    Count total();

    /**
     * Learns from comments, or takes back what was learnt.
     *
     * @param more in how many comments more each word was; less than none to take it back
     * @param comments how many comments more there are
     */
    void learn(Map<String, Count> more, Count comments);
}
