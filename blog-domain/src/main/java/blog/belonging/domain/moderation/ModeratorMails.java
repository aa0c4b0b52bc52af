package blog.belonging.domain.moderation;

import blog.belonging.domain.comment.CommentReport;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.moderation.Moderating.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes to moderators and safeguarding leads, in the transaction of what it tells of. */
public interface ModeratorMails {

    /** Whom it is for. */
    record Recipient(String name, EmailAddress email) {}

    /**
     * A comment in a mail.
     *
     * @param reported what readers have against it and nobody has looked at
     * @param links root-relative, where it is decided about without signing in; none if that has to be done in the console
     */
    record Item(QueueLine comment, Set<CommentReport.Reason> reported, Map<Verdict, String> links) {

        public Item {
            reported = Set.copyOf(reported);
            links = Map.copyOf(links);
        }

        /** Whether it says so much about a child, or about somebody in danger, that it does not belong in a mail. */
        public boolean isForTheConsoleAlone() {
            return ModeratorTelling.isForTheConsoleAlone(comment, reported);
        }

        /** Whether somebody may be in danger. */
        public boolean isUrgent() {
            return ModeratorTelling.isUrgent(comment) || reported.contains(CommentReport.Reason.DANGER);
        }
    }

    /** Whether links can be mailed: there has to be mail, and the blog has to know where it is. */
    boolean canBringLinks();

    /** @param until when its links lead nowhere any more */
    void tell(Recipient to, Item item, Instant until);

    /**
     * A reader has something against a comment that is shown.
     *
     * @param why what made the blog write now; there may have been other reports before
     */
    void tellOfReport(Recipient to, Item item, CommentReport.Reason why, Instant until);

    /**
     * What waits.
     *
     * @param items the gravest first, perhaps not all
     * @param waiting how many there are
     * @param once there is no second letter with that key
     */
    void digest(Recipient to, List<Item> items, int waiting, LocalDate day, Instant until, String once);

    /** Something waits for a safeguarding lead; nothing of what it is. */
    void call(Recipient to);
}
