package blog.belonging.domain.transfer;

/** Lets a dry run take every step for real and leave no trace. */
public interface Undoing {

    /** The transaction under way will be rolled back when it ends, after its changes were sent to the database. */
    void undoAtEnd();
}
