package blog.belonging.domain.mail;

import java.time.Instant;
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
     * @param problem the last one that is not over
     * @param lastSent when a server has last taken one; forgotten after a month
     */
    record Summary(int waiting, int troubled, int givenUp, Optional<Problem> problem, Optional<Instant> lastSent) {}

    /**
     * What a letter met.
     *
     * @param answer the mail server's own words; may be empty
     */
    record Problem(Trouble trouble, String answer, String recipient, Instant at) {}
}
