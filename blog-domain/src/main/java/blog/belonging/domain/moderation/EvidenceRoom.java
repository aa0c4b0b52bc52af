package blog.belonging.domain.moderation;

import java.util.List;

/** Where evidence is kept. Nothing here takes any away. */
public interface EvidenceRoom {

    long nextId();

    void add(Evidence evidence);

    /** @return in the order in which it was taken */
    List<Evidence> of(long commentId);
}
