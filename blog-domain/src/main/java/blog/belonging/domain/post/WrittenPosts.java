package blog.belonging.domain.post;

import blog.belonging.domain.content.EntryStatus;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All posts, whatever their state, as lists for those who write. */
public interface WrittenPosts {

    /**
     * What is looked for.
     *
     * @param status empty for all that are not in the trash
     * @param words in title, address or excerpt; empty for any
     * @param visibleTo author whose own posts alone are shown; empty for everybody's
     */
    record Question(
            Optional<EntryStatus> status,
            Optional<Long> author,
            Optional<Long> category,
            Optional<YearMonth> month,
            String words,
            Optional<Long> visibleTo) {}

    /** Where a page of the list ended. */
    record Place(Instant at, long id) {}

    /** The last changed first. */
    List<PostLine> page(Question question, Optional<Place> after, int size);

    /** @param visibleTo author whose own posts alone are counted; empty for everybody's */
    Map<EntryStatus, Integer> counts(Optional<Long> visibleTo);

    /** Months in which something was or is to be published, the latest first. */
    List<YearMonth> months(int limit);

    /** What is or is to be published then, in order of time. */
    List<PostLine> inMonth(YearMonth month, Optional<Long> visibleTo, int limit);

    Optional<EditablePost> editable(long id);

    /** Everybody who could be named over a post, by name. */
    List<EditablePost.Credited> authors(int limit);

    /** Names of tags, those with most posts first. */
    List<String> tagNames(int limit);

    /** Own posts to link to, by words in their titles; those that begin so come first. */
    List<LinkTarget> linkable(String words, int limit);

    /** Something of this blog that a text can lead to. */
    record LinkTarget(String title, String address, Optional<Instant> publishedAt) {}
}
