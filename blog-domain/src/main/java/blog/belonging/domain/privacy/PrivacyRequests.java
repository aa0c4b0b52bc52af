package blog.belonging.domain.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All requests and complaints. */
public interface PrivacyRequests {

    long nextId();

    void add(PrivacyRequest request);

    Optional<PrivacyRequest> byId(long id);

    /** For a change that nobody else may make at the same time. */
    Optional<PrivacyRequest> held(long id);

    /** @return how often somebody asked the same since then: the same form, sent again */
    int repeated(RequestDraft draft, Instant since);

    /** @return those that are not confirmed yet */
    int unconfirmedOf(String email, Instant since);

    /** @return whatever names that address, the oldest first */
    List<PrivacyRequest> naming(String email);

    /** @return confirmed ones that nobody has answered yet, the oldest first */
    List<RequestLine> open(int most);

    /** @return the latest first */
    List<RequestLine> answered(int skipped, int size);

    int countAnswered();
}
