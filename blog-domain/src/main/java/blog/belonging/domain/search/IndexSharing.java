package blog.belonging.domain.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Agrees with the other nodes on who keeps an index that they share, and how far it goes. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class IndexSharing {

    @Inject
    SharedIndexes indexes;

    @Inject
    Clock clock;

    public boolean keeps(String node, String name) {
        return index(name).keep(node, clock.instant());
    }

    public Optional<Instant> upTo(String name, String madeFor) {
        return index(name).upTo(madeFor);
    }

    public void complete(String name, String madeFor, Instant upTo) {
        index(name).complete(madeFor, upTo);
    }

    public void forget(String name) {
        index(name).isNoMore();
    }

    private SharedIndex index(String name) {
        return indexes.locked(name).orElseGet(() -> {
            SharedIndex made = new SharedIndex(name);
            indexes.add(made);
            return made;
        });
    }
}
