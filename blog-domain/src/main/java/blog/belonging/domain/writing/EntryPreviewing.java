package blog.belonging.domain.writing;

import blog.belonging.domain.identity.Actor;

/** Secret addresses for entries of a kind. Whoever may not write in one is refused. */
public interface EntryPreviewing {

    /** @return the secret of an address that shows the entry as whoever asks has it on the desk */
    String forOneself(Actor actor, long id);

    /**
     * @param forWhom to tell links apart; may be empty
     * @param days until it ends
     * @return the secret, to be shown once; only its digest is kept
     */
    String forGuest(Actor actor, long id, String forWhom, int days);

    void withdraw(Actor actor, long id, long linkId);
}
