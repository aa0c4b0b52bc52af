package blog.belonging.domain.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How it goes with what the blog writes, as it is read. */
public interface LettersOnTheirWay {

    Summary summary();

    /**
     * Letters and what became of them.
     *
     * @param waiting that will be tried again or for the first time
     * @param troubled those among them that were tried already
     * @param givenUp that wait for somebody to do something
     * @param problems that are not over, the latest first; not all if there are many
     * @param lastSent when a server has last taken one; forgotten after a month
     */
    record Summary(int waiting, int troubled, int givenUp, List<Problem> problems, Optional<Instant> lastSent) {}

    /**
     * What letters met.
     *
     * @param answer the mail server's own words; may be empty
     * @param letters how many met the same
     * @param recipient of one of them
     * @param at the last time
     */
    record Problem(Trouble trouble, String answer, int letters, String recipient, Instant at) {}
}
