package blog.belonging.domain.site;

/**
 * What the blog writes to those who comment. All of it needs mail, and nothing is written where none is set up.
 *
 * @param confirmFirst whether a comment waits until its commenter has shown that the e-mail address is theirs
 * @param answers whether commenters can be told of answers
 */
public record CommentMailRules(boolean confirmFirst, boolean answers) {

    public static final CommentMailRules NONE = new CommentMailRules(false, false);
}
