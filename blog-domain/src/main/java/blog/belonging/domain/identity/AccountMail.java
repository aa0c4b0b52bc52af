package blog.belonging.domain.identity;

/** What the owner of an account can be told by mail. */
public enum AccountMail {
    /** There is an account now; with a link. */
    INVITED,
    /** An administrator has made a link for them. */
    LINK,
    /** Somebody, they or not, says that the password is forgotten; with a link. */
    RESET,
    PASSWORD_CHANGED,
    /** The password alone lets in again. */
    SECOND_STEP_OFF,
    RECOVERY_CODE_USED,
    /** To the old address. */
    EMAIL_CHANGED,
    /** Nothing, but that mail arrives. */
    TRIAL
}
