package blog.belonging.domain.mail;

/** What the deployment settings say about mail. */
public sealed interface MailSetting {

    /** No mail: what needs it says what to do instead. */
    record Off() implements MailSetting {}

    /** They were meant to, but cannot be right: no mail, either. */
    record Wrong(Reason reason) implements MailSetting {}

    record On(MailServer server) implements MailSetting {}

    /** What is wrong with them. */
    enum Reason {
        HOST("BLOG_MAIL_HOST is not the name of a server"),
        PORT("BLOG_MAIL_PORT has to be a number from 1 to 65535"),
        SECURITY("BLOG_MAIL_SECURITY has to be none, starttls or tls"),
        LOGIN("BLOG_MAIL_USER and BLOG_MAIL_PASSWORD have to be given together"),
        FROM("BLOG_MAIL_FROM has to be an e-mail address alone, like blog@example.org"),
        TIMEOUT("BLOG_MAIL_TIMEOUT has to be a time like PT30S, between a second and two minutes");

        private final String message;

        Reason(String message) {
            this.message = message;
        }

        /** For whoever runs the server. */
        public String message() {
            return message;
        }
    }
}
