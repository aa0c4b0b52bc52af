package blog.belonging.domain.privacy;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.moderation.DecisionLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is kept of an e-mail address. What readers report is not: nothing is kept of who they are.
 *
 * @param account name of the account that signs in with it; people of the blog's own are administered elsewhere
 * @param decisions whose notes have the address in them
 */
public record PersonFile(
        String email,
        List<Said> comments,
        Optional<Instant> bannedAt,
        List<Sent> letters,
        Optional<String> account,
        List<DecisionLine> decisions,
        List<RequestLine> requests) {

    /**
     * A comment of theirs.
     *
     * @param under what it stands under; may be empty
     * @param onHold taken down for good or with the safeguarding lead: nobody erases it
     */
    public record Said(
            long id,
            String address,
            String under,
            Comment.Status status,
            String name,
            String website,
            String internetAddress,
            String agent,
            Instant at,
            String text,
            boolean onHold) {}

    /** A letter to them, or one that names them. */
    public record Sent(String purpose, String subject, Instant writtenAt) {}

    public boolean isEmpty() {
        return comments.isEmpty()
                && bannedAt.isEmpty()
                && letters.isEmpty()
                && account.isEmpty()
                && decisions.isEmpty()
                && requests.isEmpty();
    }

    /** What would be erased. */
    public List<Said> erasable() {
        return comments.stream().filter(said -> !said.onHold()).toList();
    }

    public List<Said> held() {
        return comments.stream().filter(Said::onHold).toList();
    }
}
