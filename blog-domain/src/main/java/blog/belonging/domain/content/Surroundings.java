package blog.belonging.domain.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a text may refer to: pictures, other entries and blocks of the same blog. Addresses are root-relative ({@code /about/}). */
public interface Surroundings {

    Optional<Picture> picture(long mediaId);

    /** @param path below {@code wp-content/uploads}, of an original or of one of its sizes */
    Optional<Picture> pictureAt(String path);

    /**
     * Where something of this blog is found today.
     *
     * @param address root-relative with query: {@code /2026/01/15/sonder/}, {@code /?p=14}, an old slug
     * @return the current root-relative address; empty if nothing answers there
     */
    Optional<String> currentAddress(String address);

    /**
     * Whether readers find something at an address of this blog.
     *
     * @param address root-relative, without a fragment
     */
    default boolean leadsSomewhere(String address) {
        return currentAddress(address).isPresent();
    }

    /** Raw content of a reusable block ({@code wp_block}). */
    Optional<String> reusableBlock(long id);

    List<Link> latestPosts(int count);

    /** That the blog is written in. */
    Locale language();

    /** Where the blog lives or lived, without a trailing slash: {@code http://belonging.test}. Links there are own links. */
    List<String> ownOrigins();

    /** @param title plain text */
    record Link(String title, String address) {}
}
