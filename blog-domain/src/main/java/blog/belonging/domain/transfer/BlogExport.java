package blog.belonging.domain.transfer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The export of a whole blog. It is read from its beginning each time, item by item, and never held in memory. */
public interface BlogExport {

    String name();

    /**
     * Reads all of it once and keeps none of its items.
     *
     * @param each is shown every item, also those before a fault that is found only later: nothing may be written on their word
     * @throws NotAnExport naming the place, if any part of it is not what it should be
     */
    Header check(Consumer<ExportedItem> each);

    /** Reads all items again, in their order. */
    void items(Consumer<ExportedItem> each);

    /** Whether it is a complete copy of a blog of this software, and has more than WordPress's format has a place for. */
    boolean isComplete();

    /** What only a complete copy has, in an order in which each refers to nothing that comes later. */
    void extras(Consumer<Extra> each);

    /** The uploads that a complete copy carries. */
    Optional<UploadsFolder> ownUploads();

    /**
     * What stands before the items.
     *
     * @param address where the blog lived, without a trailing slash
     */
    record Header(
            String title,
            String tagline,
            String language,
            String address,
            List<ExportedAuthor> authors,
            List<ExportedTerm> terms) {}
}
