package blog.belonging.domain.moderation;

/** Encrypts what only the safeguarding lead may read. The key is not in the database: who has only that cannot read it. */
public interface Seal {

    /** @param belongsTo what it is about; it opens for nothing else */
    String seal(String text, String belongsTo);

    /** @throws CannotBeOpened if the key is another one, or what is sealed was changed */
    String open(String sealed, String belongsTo);
}
