package blog.belonging.web.mail;

import blog.belonging.domain.mail.Letter;
import blog.belonging.domain.mail.MailAddress;
import blog.belonging.domain.mail.Outgoing;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.Properties;

/** A letter as the internet passes it on (RFC 5322), the same each time it is made. */
final class MailMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** Headers in ASCII, which every server knows, unless there is an address that cannot be written in it. */
    private static final Session ASCII = session(false);

    private static final Session UNICODE = session(true);

    private final String messageId;

    MailMessage(Outgoing outgoing, MailAddress from, String title) throws MessagingException {
        super(isAscii(outgoing.letter().to()) ? ASCII : UNICODE);
        messageId = outgoing.messageId();
        Letter letter = outgoing.letter();
        setFrom(named(from, title));
        setRecipient(Message.RecipientType.TO, address(letter.to()));
        if (letter.replyTo().isPresent()) {
            setReplyTo(new Address[] {address(letter.replyTo().get())});
        }
        setSubject(letter.subject(), UTF_8);
        setSentDate(Date.from(outgoing.writtenAt()));
        // RFC 3834: nobody's holiday notice answers it.
        setHeader("Auto-Submitted", "auto-generated");
        for (Map.Entry<String, String> header : letter.headers().entrySet()) {
            setHeader(header.getKey(), header.getValue());
        }
        write(letter);
    }

    private static Session session(boolean unicode) {
        Properties properties = new Properties();
        properties.put("mail.mime.allowutf8", String.valueOf(unicode));
        return Session.getInstance(properties);
    }

    private static boolean isAscii(MailAddress address) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(address.onTheWire());
    }

    private void write(Letter letter) throws MessagingException {
        if (letter.html().isEmpty()) {
            setText(letter.text(), UTF_8);
            return;
        }
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(letter.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html().get(), UTF_8, "html");
        // The best comes last (RFC 2046, 5.1.4).
        setContent(new MimeMultipart("alternative", plain, html));
    }

    /** Ours instead of a new one for each attempt. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    static InternetAddress address(MailAddress address) {
        InternetAddress made = new InternetAddress();
        made.setAddress(address.onTheWire());
        return made;
    }

    private static InternetAddress named(MailAddress address, String title) {
        InternetAddress made = address(address);
        try {
            made.setPersonal(Letter.line(title), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return made;
    }
}
