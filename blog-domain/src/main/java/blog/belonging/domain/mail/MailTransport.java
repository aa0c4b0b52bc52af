package blog.belonging.domain.mail;

/** Brings letters to a mail server. */
public interface MailTransport {

    /** Asks nobody yet. */
    Conversation with(MailServer server);

    /** Letters handed in one after the other. */
    interface Conversation extends AutoCloseable {

        /** Takes as long as the server lets it wait; fails by what it returns. */
        Delivery deliver(Outgoing letter);

        @Override
        void close();
    }
}
