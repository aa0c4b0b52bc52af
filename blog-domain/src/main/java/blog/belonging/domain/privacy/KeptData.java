package blog.belonging.domain.privacy;

import blog.belonging.domain.moderation.DecisionLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is kept of an e-mail address, which is given in small letters. */
public interface KeptData {

    /** @return in any state, the oldest first */
    List<PersonFile.Said> comments(String email, int most);

    Optional<Instant> banned(String email);

    /** @return to that address, or with it in them */
    List<PersonFile.Sent> letters(String email);

    /** @return name of the account */
    Optional<String> account(String email);

    /** @return lines of the log whose notes have it in them */
    List<DecisionLine> decisions(String email, int most);

    void removeLetters(String email);
}
