package blog.belonging.domain.mail;

/** Why a letter did not go. */
public enum Trouble {
    /** Nobody answers at that address, or not in time. */
    UNREACHABLE(true, false),
    /** It offers no encryption, or a certificate that proves nothing. */
    NOT_SAFE(true, false),
    /** It does not know the name or password that it was given. */
    NOT_LET_IN(true, false),
    /** The server asks to come back later: 4xx (RFC 5321, 4.2.1). */
    PUT_OFF(false, false),
    /** The server will never take this letter: 5xx. */
    REFUSED(false, true),
    /** Nobody waits for it any more. */
    TOO_LATE(false, true),
    /** Something else. */
    OTHER(false, false);

    private final boolean ofServer;
    private final boolean last;

    Trouble(boolean ofServer, boolean last) {
        this.ofServer = ofServer;
        this.last = last;
    }

    /** Whether every other letter would meet the same. */
    public boolean isOfServer() {
        return ofServer;
    }

    /** Whether trying again changes nothing. */
    public boolean isFinal() {
        return last;
    }
}
