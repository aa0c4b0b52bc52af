package blog.belonging.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.mail.Delivery;
import blog.belonging.domain.mail.Letter;
import blog.belonging.domain.mail.MailAddress;
import blog.belonging.domain.mail.MailServer;
import blog.belonging.domain.mail.MailServer.Security;
import blog.belonging.domain.mail.MailTransport;
import blog.belonging.domain.mail.Outgoing;
import blog.belonging.domain.mail.Trouble;
import blog.belonging.web.shared.MailWords;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With mail servers that listen. */
class SmtpTransportTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-23T12:00:00Z");
    private static final String TITLE = "Ysgol Ŵyr, \"Ferns\" & <Owls>\r\nBcc: eve@x.example";
    private static final Letter LETTER = Letter.to(
            new MailAddress("sian@bücher.example"),
            "account.trial",
            "Ŵyr & 🌿: a subject that is so long that it has to be broken into several lines on its way",
            "Annwyl Siân,\n\n.\n.. dots at the beginning, and ŵ\n");

    private static MailServer at(int port, Security security) {
        return new MailServer(
                "localhost",
                port,
                security,
                Optional.empty(),
                new MailAddress("blog@b.example"),
                Duration.ofSeconds(1));
    }

    private static MailServer knownAs(MailServer server, String password) {
        MailServer.Login login = new MailServer.Login("blog", password);
        return new MailServer(
                server.host(), server.port(), server.security(), Optional.of(login), server.from(), server.patience());
    }

    private static Outgoing posted(Letter letter) {
        return new Outgoing(7, WRITTEN.plusSeconds(600), "<7.abc@b.example>", WRITTEN, letter);
    }

    private static MailTransport.Conversation with(MailServer server) {
        SmtpTransport transport = new SmtpTransport();
        transport.words = new MailWords() {
            @Override
            public String title() {
                return TITLE;
            }
        };
        return transport.with(server);
    }

    private static Delivery deliver(MailServer server, Letter letter) {
        try (MailTransport.Conversation conversation = with(server)) {
            return conversation.deliver(posted(letter));
        }
    }

    /** On any port that is free. */
    private static GreenMail green(String protocol) {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        server.start();
        return server;
    }

    private static void stop(GreenMail server) {
        server.stop();
    }

    @Test
    void aLetterArrivesAsItWasWritten() throws Exception {
        GreenMail server = green(ServerSetup.PROTOCOL_SMTP);
        try {
            int port = server.getSmtp().getPort();
            assertThat(deliver(
                                    at(port, Security.NONE),
                                    LETTER.withHeader("List-Unsubscribe", "<https://b.example/leave/x>"))
                            .trouble())
                    .isEmpty();
            MimeMessage message = server.getReceivedMessages()[0];
            assertThat(message.getSubject()).isEqualTo(LETTER.subject());
            InternetAddress from = (InternetAddress) message.getFrom()[0];
            assertThat(from.getAddress()).isEqualTo("blog@b.example");
            assertThat(from.getPersonal()).isEqualTo("Ysgol Ŵyr, \"Ferns\" & <Owls> Bcc: eve@x.example");
            assertThat(message.getAllRecipients())
                    .extracting(Object::toString)
                    .containsExactly("sian@xn--bcher-kva.example");
            assertThat(message.getMessageID()).isEqualTo("<7.abc@b.example>");
            assertThat(message.getSentDate()).isEqualTo(WRITTEN);
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<https://b.example/leave/x>");
            assertThat(message.getHeader("Bcc")).isNull();
            assertThat(Collections.list(message.getAllHeaderLines())).allMatch(line -> line.matches("[\\p{ASCII}]*"));
            assertThat(message.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
            assertThat(message.getContent().toString().strip().replace("\r\n", "\n"))
                    .isEqualTo(LETTER.text().strip());
        } finally {
            stop(server);
        }
    }

    @Test
    void severalLettersGoOverOneConnectionAndOneOfThemIsPretty() throws Exception {
        GreenMail server = green(ServerSetup.PROTOCOL_SMTP);
        try (MailTransport.Conversation conversation = with(at(server.getSmtp().getPort(), Security.NONE))) {
            assertThat(conversation.deliver(posted(LETTER)).trouble()).isEmpty();
            Letter pretty = LETTER.withHtml("<p>Annwyl Siân</p>").answeredTo(new MailAddress("desk@school.example"));
            assertThat(conversation.deliver(posted(pretty)).trouble()).isEmpty();
            MimeMessage message = server.getReceivedMessages()[1];
            assertThat(message.getReplyTo()).extracting(Object::toString).containsExactly("desk@school.example");
            MimeMultipart parts = (MimeMultipart) message.getContent();
            assertThat(parts.getContentType()).startsWith("multipart/alternative");
            assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
            assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Annwyl Siân</p>");
        } finally {
            stop(server);
        }
    }

    @Test
    void theServerIsToldWhoWeAre() {
        GreenMail server = green(ServerSetup.PROTOCOL_SMTP);
        try {
            server.setUser("blog@b.example", "blog", "hush-hush");
            MailServer open = at(server.getSmtp().getPort(), Security.NONE);
            assertThat(deliver(knownAs(open, "hush-hush"), LETTER).trouble()).isEmpty();
            Delivery wrong = deliver(knownAs(open, "wrong"), LETTER);
            assertThat(wrong.trouble()).contains(Trouble.NOT_LET_IN);
            assertThat(wrong.answer()).startsWith("535").doesNotContain("wrong");
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            stop(server);
        }
    }

    @Test
    void nothingIsSaidInTheClearToAServerThatOffersNoEncryption() throws Exception {
        try (ScriptedServer server = new ScriptedServer()) {
            Delivery delivery = deliver(knownAs(at(server.port(), Security.STARTTLS), "hush-hush"), LETTER);
            assertThat(delivery.trouble()).contains(Trouble.NOT_SAFE);
            assertThat(delivery.answer()).contains("STARTTLS");
            assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
        }
    }

    @Test
    void aCertificateThatProvesNothingIsNotEnough() {
        GreenMail server = green(ServerSetup.PROTOCOL_SMTPS);
        try {
            Delivery delivery = deliver(at(server.getSmtps().getPort(), Security.TLS), LETTER);
            assertThat(delivery.trouble()).contains(Trouble.NOT_SAFE);
            assertThat(delivery.answer()).contains("certification path");
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            stop(server);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 450 4.2.1 Mailbox is busy, PUT_OFF",
        "RCPT, 550 5.1.1 No such user, REFUSED",
        "MAIL, 421 4.3.2 Going home, PUT_OFF",
        "MAIL, 553 5.7.1 You are not blog@b.example, REFUSED",
        "DATA, 451 4.3.0 No room just now, PUT_OFF",
        "., 452 4.3.1 Disk is full, PUT_OFF",
        "., 554 5.7.1 This looks like spam, REFUSED"
    })
    void whatTheServerSaysIsUnderstoodAndTheNextLetterGoes(String command, String answer, Trouble trouble)
            throws Exception {
        try (ScriptedServer server = new ScriptedServer().answers(command, answer);
                MailTransport.Conversation conversation = with(at(server.port(), Security.NONE))) {
            Delivery first = conversation.deliver(posted(LETTER));
            assertThat(first.trouble()).contains(trouble);
            assertThat(first.answer()).contains(answer);
            assertThat(conversation.deliver(posted(LETTER)).trouble()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"HELLO, 421 Too many of you", "HELLO, ''", "EHLO, ''", "RCPT, ''", "., ''"})
    void aServerThatIsBusyOrSaysNothingIsLeftAloneForNow(String command, String answer) throws Exception {
        try (ScriptedServer server = new ScriptedServer().answers(command, answer)) {
            long begin = System.nanoTime();
            Delivery delivery = deliver(at(server.port(), Security.NONE), LETTER);
            assertThat(delivery.trouble()).contains(Trouble.UNREACHABLE);
            assertThat(delivery.answer()).isNotBlank();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(8));
        }
    }

    @Test
    void whereNobodyListensNothingIsLost() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Delivery delivery = deliver(at(port, Security.NONE), LETTER);
        assertThat(delivery.trouble()).contains(Trouble.UNREACHABLE);
        assertThat(delivery.answer()).contains("refused");
    }

    @Test
    void lettersOutsideOfAsciiBeforeTheAtAreSentWhereTheServerKnowsThem() throws Exception {
        Letter letter = Letter.to(new MailAddress("siân@b.example"), "x", "Hello", "Hello");
        try (ScriptedServer server = new ScriptedServer().answers("EHLO", "250-here\r\n250 SMTPUTF8")) {
            assertThat(deliver(at(server.port(), Security.NONE), letter).trouble())
                    .isEmpty();
            assertThat(server.heard()).anyMatch(line -> line.startsWith("MAIL") && line.endsWith("SMTPUTF8"));
        }
    }
}
