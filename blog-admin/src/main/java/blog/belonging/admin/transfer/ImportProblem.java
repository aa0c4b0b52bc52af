package blog.belonging.admin.transfer;

/** Why nothing was brought, on its way to the form that says so: there is no session to keep it in. */
enum ImportProblem {
    NO_FILE,
    TOO_LARGE,
    UNDER_WAY,
    /** The connection broke, or the disk is full. */
    BROKEN_OFF
}
