package blog.belonging.domain.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people have besides their passwords, and who is on the way between the two. */
public interface SecondFactors {

    Optional<SecondFactor> of(long accountId);

    void add(SecondFactor factor);

    /** With its recovery codes, and whoever was about to come in with it. */
    void remove(long accountId);

    /**
     * Two who bring the same code at the same moment are not both let in.
     *
     * @return whether no code of this half minute, nor of a later one, was accepted before
     */
    boolean accept(long accountId, long step);

    /** In the place of those that there were. */
    void replaceCodes(long accountId, List<String> hashes);

    /** @return whether there was such a code, which then is gone */
    boolean spendCode(long accountId, String hash);

    int codesLeft(long accountId);

    void add(HalfSignIn half);

    Optional<HalfSignIn> halfSignIn(String ticketHash);

    /** @return whether it was still there */
    boolean spendHalfSignIn(String ticketHash);

    void removeHalfSignIns(long accountId);

    void removeHalfSignInsOverAt(Instant now);
}
