package blog.belonging.domain.post;

/** Work behind the scenes that somebody asked for, to be done once however often it was asked for. */
public interface Upkeep {

    /** Which posts are shown under which. */
    String RELATING = "relating";

    void isDue(String work);

    /** Takes the work on if it is due and no other node has it; until the transaction ends nobody else can. */
    boolean take(String work);
}
