package blog.belonging.domain.content;

import java.util.Collection;
import java.util.List;

/**
 * Readers may see something else of these entries from now on, or nothing. Fired within the transaction that changes them.
 *
 * @param any whether any entry may look different, as when somebody is called something else
 */
public record EntriesChanged(List<Long> ids, boolean any) {

    public EntriesChanged {
        ids = List.copyOf(ids);
    }

    public static EntriesChanged of(Collection<? extends Entry> entries) {
        return new EntriesChanged(entries.stream().map(Entry::id).toList(), false);
    }

    public static EntriesChanged anyOfThem() {
        return new EntriesChanged(List.of(), true);
    }
}
