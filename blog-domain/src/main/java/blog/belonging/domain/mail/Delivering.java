package blog.belonging.domain.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Brings what waits in the outbox to the mail server. Any number of nodes may do it at the same time. */
@ApplicationScoped
public class Delivering {

    /** From the greeting to the last full stop: a server may keep us waiting so often for one letter. */
    private static final int ANSWERS = 12;

    /** A node has letters for so many answers; only then another takes them. */
    private static final int ANSWERS_HELD = 20;

    @Inject
    DeliverySteps steps;

    @Inject
    MailConfig config;

    @Inject
    MailTransport transport;

    @Inject
    Clock clock;

    private volatile boolean stopping;

    /** @return how many letters were looked at; 0 if there is nothing to do */
    public int round() {
        if (!(config.setting() instanceof MailSetting.On on)) {
            return 0;
        }
        List<Outgoing> letters = steps.take(on.server().patience().multipliedBy(ANSWERS_HELD));
        if (!letters.isEmpty()) {
            deliver(letters, on.server());
        }
        return letters.size();
    }

    private void deliver(List<Outgoing> letters, MailServer server) {
        Delivery last = Delivery.taken();
        try (MailTransport.Conversation conversation = transport.with(server)) {
            for (Outgoing letter : letters) {
                if (stopping || isTooLateToBegin(letter, server.patience())) {
                    steps.putBack(letter);
                    continue;
                }
                // What one letter has met because of the server, the others would meet as well, each after waiting as
                // long.
                boolean hopeless = last.trouble().filter(Trouble::isOfServer).isPresent();
                last = hopeless ? last : conversation.deliver(letter);
                steps.settle(letter, last);
            }
        }
    }

    private boolean isTooLateToBegin(Outgoing letter, Duration patience) {
        Instant end = letter.until().minus(patience.multipliedBy(ANSWERS));
        return clock.instant().isAfter(end);
    }

    public void tidyUp() {
        steps.tidyUp();
    }

    /** The letter that is being handed in is the last one. */
    public void stop() {
        stopping = true;
    }
}
