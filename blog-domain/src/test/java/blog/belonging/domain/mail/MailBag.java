package blog.belonging.domain.mail;

import blog.belonging.domain.shared.TestBlog;
import java.time.Duration;
import java.util.List;

/** Takes what waits in the outbox, as a node does that brings it to a mail server. */
public final class MailBag {

    static final Duration HELD = Duration.ofMinutes(10);

    private MailBag() {}

    public static List<Outgoing> of(TestBlog blog) {
        return blog.inOneGo(() -> blog.port(DeliverySteps.class).take(HELD));
    }
}
