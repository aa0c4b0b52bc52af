package blog.belonging.domain.media;

import blog.belonging.domain.shared.Slice;
import java.util.List;
import java.util.Optional;

/** Uploads as those who write see them. */
public interface ListedMedia {

    /**
     * What somebody looks for.
     *
     * @param words in what is said about it or in its name; all of them
     * @param month {@code 2026/11}, the folder that uploads of the month are in; empty for any
     */
    record Question(String words, Optional<MediaKind> kind, String month) {}

    /** The latest first. */
    Slice<MediaCard> find(Question question, int page, int size);

    Optional<MediaDetail> byId(long id);

    /** Months in which something was uploaded, the latest first. */
    List<String> months();

    /** Where it is shown or linked: by what was last made of each entry, and as portraits. */
    List<MediaUse> usesOf(long id, int limit);
}
