package blog.belonging.domain.comment;

/** A reader has something against a comment that nobody has said of it since a moderator last looked, within the same transaction. */
public record CommentReported(long id, CommentReport.Reason reason) {}
