package blog.belonging.domain.comment;

/** Writes to those who comment, in the transaction of what it tells of. */
public interface CommenterMails {

    /**
     * Whom it is for, and about what.
     *
     * @param title of the entry, without markup; may be empty
     */
    record Subject(String name, String email, String title) {}

    /** Whether links can be mailed: there has to be mail, and the blog has to know where it is. */
    boolean canBringLinks();

    /** @param confirm root-relative address where the e-mail address is confirmed */
    void askToConfirm(Subject subject, String confirm);

    /**
     * Whether they really want to be told of answers.
     *
     * @param yes root-relative address where they say so
     */
    void askAboutAnswers(Subject subject, String yes);

    /**
     * Somebody has answered. What they said is not in it: what is taken down later stays in nobody's mailbox.
     *
     * @param who has answered
     * @param answer root-relative address of what they said
     * @param stop root-relative address where no more is wanted, by one POST (RFC 8058)
     * @param once a second letter with the same key is not sent
     */
    void tellOfAnswer(Subject subject, String who, String answer, String stop, String once);
}
