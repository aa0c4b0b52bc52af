package blog.belonging.domain.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;

/**
 * Takes letters in, in the transaction of whoever writes them: what is undone was never written, and what is kept will be sent. Asks no
 * mail server, so it takes no time.
 */
@ApplicationScoped
@Transactional
public class Mailing {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Outbox outbox;

    @Inject
    MailConfig config;

    @Inject
    Clock clock;

    /** Whether letters go anywhere. If not, whoever wants to write one says what to do instead. */
    public boolean isSetUp() {
        return config.setting() instanceof MailSetting.On;
    }

    /**
     * The second of two with the same key is left out. If both are written at the same moment, the second transaction fails as a whole.
     *
     * @return whether it will be sent, or has been
     */
    public boolean post(Letter letter) {
        if (!(config.setting() instanceof MailSetting.On on)) {
            return false;
        }
        if (letter.once().filter(outbox::has).isEmpty()) {
            long id = outbox.nextId();
            Instant now = clock.instant();
            outbox.add(new PostedLetter(id, letter, messageId(id, on.server().from()), now));
        }
        return true;
    }

    /**
     * Takes a letter back that no mail server has yet, because what it tells is no longer so.
     *
     * @param once its key
     * @return whether there was one
     */
    public boolean recall(String once) {
        return outbox.removeUnsent(once);
    }

    /** RFC 5322, 3.6.4: like no other in the world. */
    private static String messageId(long id, MailAddress from) {
        return "<" + id + "." + Long.toHexString(RANDOM.nextLong()) + "@" + from.host() + ">";
    }
}
