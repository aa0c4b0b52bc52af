package blog.belonging.persistence.search;

import blog.belonging.domain.search.IndexSharing;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The position of an index that all nodes share, in the database that they share too. */
final class SharedPosition implements IndexPosition {

    private final IndexSharing sharing;
    private final String name;
    private final String node = UUID.randomUUID().toString();

    SharedPosition(IndexSharing sharing, String name) {
        this.sharing = sharing;
        this.name = name;
    }

    @Override
    public boolean isOurs() {
        return sharing.keeps(node, name);
    }

    @Override
    public Optional<Instant> read(String madeFor) {
        return sharing.upTo(name, madeFor);
    }

    @Override
    public void write(String madeFor, Instant upTo) {
        sharing.complete(name, madeFor, upTo);
    }

    @Override
    public void forget() {
        sharing.forget(name);
    }
}
