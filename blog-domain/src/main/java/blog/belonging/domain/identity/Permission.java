package blog.belonging.domain.identity;

/** What somebody may do. Use cases ask for one of these and never for a role. */
public enum Permission {
    /** Drafts of one's own, and handing them in. */
    WRITE,
    /** Posts of one's own, without asking anybody. */
    PUBLISH_OWN,
    /** What anybody wrote. */
    EDIT_ANYTHING,
    MODERATE_COMMENTS,
    /** What was escalated, and what a comment said before it was redacted: for the safeguarding lead, and not even for administrators. */
    SAFEGUARD,
    /** Whatever concerns the blog as a whole: settings, moving in. */
    RUN_THE_BLOG,
    MANAGE_ACCOUNTS,
    READ_AUDIT_LOG
}
