package blog.belonging.domain.comment;

/** Comments that nobody has decided about, for moderators. */
public interface WaitingComments {

    int count();
}
