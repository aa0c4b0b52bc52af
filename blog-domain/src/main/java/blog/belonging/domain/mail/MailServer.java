package blog.belonging.domain.mail;

import java.time.Duration;
import java.util.Optional;

/**
 * Where letters are handed in.
 *
 * @param login empty if it takes letters from everybody who reaches it
 * @param from whom they come from
 * @param patience how long it may say nothing
 */
public record MailServer(
        String host, int port, Security security, Optional<Login> login, MailAddress from, Duration patience) {

    /** What protects the connection. Certificates are checked in any case. */
    public enum Security {
        /** For a server on the same machine or behind the same wall. */
        NONE(25),
        /** Begins in the clear and sends nothing before it is encrypted (RFC 3207). */
        STARTTLS(587),
        /** Encrypted from the first word (RFC 8314). */
        TLS(465);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        /** The usual one. */
        int port() {
            return port;
        }
    }

    /** With what the blog is known there. */
    public record Login(String user, String password) {

        /** Logs do not learn it. */
        @Override
        public String toString() {
            return user;
        }
    }
}
