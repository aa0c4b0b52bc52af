package blog.belonging.web.mail;

import blog.belonging.domain.mail.Delivery;
import blog.belonging.domain.mail.MailServer;
import blog.belonging.domain.mail.MailTransport;
import blog.belonging.domain.mail.Outgoing;
import blog.belonging.web.shared.MailWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Properties;

/** By SMTP, with the Jakarta Mail that the server brings. */
@ApplicationScoped
class SmtpTransport implements MailTransport {

    private static final Logger LOG = System.getLogger(SmtpTransport.class.getName());

    private static final int LONGEST_CONNECT = 10_000;

    @Inject
    MailWords words;

    @Override
    public Conversation with(MailServer server) {
        return new Spoken(server, words.title());
    }

    /** One connection for several letters; made when the first one goes, and again when it is lost. */
    private static final class Spoken implements Conversation {

        private final MailServer server;
        private final String title;
        private final Transport transport;

        Spoken(MailServer server, String title) {
            this.server = server;
            this.title = title;
            try {
                this.transport = Session.getInstance(properties(server)).getTransport("smtp");
            } catch (MessagingException none) {
                throw new IllegalStateException("Jakarta Mail speaks no SMTP here", none);
            }
        }

        @Override
        public Delivery deliver(Outgoing letter) {
            try {
                if (!transport.isConnected()) {
                    connect();
                }
            } catch (MessagingException e) {
                return SmtpTrouble.whileConnecting(e);
            }
            try {
                MailMessage message = new MailMessage(letter, server.from(), title);
                message.saveChanges();
                transport.sendMessage(
                        message,
                        new Address[] {MailMessage.address(letter.letter().to())});
                return Delivery.taken();
            } catch (MessagingException e) {
                return SmtpTrouble.whileSending(e);
            }
        }

        private void connect() throws MessagingException {
            if (server.login().isPresent()) {
                MailServer.Login login = server.login().get();
                transport.connect(server.host(), server.port(), login.user(), login.password());
            } else {
                transport.connect(server.host(), server.port(), null, null);
            }
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                LOG.log(Level.DEBUG, "The mail server was left without a goodbye", e);
            }
        }
    }

    private static Properties properties(MailServer server) {
        Properties all = new Properties();
        String patience = String.valueOf(server.patience().toMillis());
        all.put(
                "mail.smtp.connectiontimeout",
                String.valueOf(Math.min(LONGEST_CONNECT, server.patience().toMillis())));
        all.put("mail.smtp.timeout", patience);
        all.put("mail.smtp.writetimeout", patience);
        all.put("mail.smtp.auth", String.valueOf(server.login().isPresent()));
        all.put("mail.smtp.localhost", server.from().host());
        // Letters outside of ASCII before the @, where the server knows them (RFC 6531).
        all.put("mail.mime.allowutf8", "true");
        boolean starttls = server.security() == MailServer.Security.STARTTLS;
        all.put("mail.smtp.starttls.enable", String.valueOf(starttls));
        all.put("mail.smtp.starttls.required", String.valueOf(starttls));
        all.put("mail.smtp.ssl.enable", String.valueOf(server.security() == MailServer.Security.TLS));
        all.put("mail.smtp.ssl.checkserveridentity", "true");
        all.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        return all;
    }
}
