package blog.belonging.domain.content;

import java.util.Collection;
import java.util.Set;

/**
 * Entries have moved away from these addresses: whoever links there may want to link to where they are now. Fired within the
 * transaction that moves them.
 *
 * @param addresses root-relative
 */
public record AddressesLeft(Set<String> addresses) {

    public AddressesLeft {
        addresses = Set.copyOf(addresses);
    }

    public static AddressesLeft of(Collection<String> addresses) {
        return new AddressesLeft(Set.copyOf(addresses));
    }
}
