package blog.belonging.domain.post;

import blog.belonging.domain.content.LeadPicture;
import blog.belonging.domain.shared.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Posts as readers meet them. Cannot return a draft, nor anything else that is not published. Posts behind a password are in
 * no list; they are found only at their own address and come locked.
 */
public interface PublishedPosts {

    /** @return empty if there is no such page of the list; the first page of an empty list exists */
    Optional<Slice<PostCard>> page(PostList list, int number, int size);

    /** The first page of all posts, and of those that stay on top of it. */
    Front front(int size);

    /** What the home page begins with. */
    record Front(Slice<PostCard> latest, List<PostCard> sticky) {}

    /** Whether the list has any post. */
    boolean has(PostList list);

    /** Full texts, newest first; pages as those of {@link #page}. */
    Optional<Slice<PostFeedItem>> feed(PostList list, int number, int size);

    /**
     * All years in which something was published, the latest first.
     *
     * @param titles how many posts are named at most, the latest first
     */
    List<YearOfPosts> years(int titles);

    /** Those of them that may stand in a list, in this order. */
    List<PostFeedItem> among(List<Long> ids);

    /** @param address as {@link blog.belonging.domain.site.Permalinks} writes it */
    Optional<PostView> at(String address, int part);

    Optional<String> addressOf(long id);

    /** The latest posts, as a page that is about something else points to them. */
    List<PostLink> latest(int limit);

    boolean withdrawn(long id);

    /** Addresses for a sitemap, oldest first. */
    List<SitemapLine> sitemap(int part, int size);

    Counts counts();

    /** How many posts there are, and how many categories, tags and authors that have any. */
    record Counts(int posts, int categories, int tags, int authors) {}

    /**
     * One address of a sitemap.
     *
     * @param modifiedAt seconds suffice
     */
    record SitemapLine(String address, Instant modifiedAt, Optional<LeadPicture> picture) {}
}
