package blog.belonging.domain.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Takes over from a complete copy of a blog what it had settled about personal data, and what people asked for. */
@ApplicationScoped
public class PrivacyRestoring {

    @Inject
    PrivacyPolicies policies;

    @Inject
    PrivacyRequests requests;

    /** @throws IllegalArgumentException if something is kept for longer than anything may be */
    public void policy(Map<Retention.Kind, Integer> days, String responsible, String accessibilityContact) {
        PrivacyPolicy policy = policies.held();
        policy.settle(new PrivacyPolicy.Settled(
                policy.settled().version(), new Retention(days), responsible, accessibilityContact));
    }

    /** Its number is another one here: links that were mailed for it lead nowhere. */
    public void request(RequestLine line) {
        requests.add(new PrivacyRequest(requests.nextId(), line));
    }
}
