package blog.belonging.domain.post;

import java.util.List;

/**
 * A year of the archive.
 *
 * @param posts how many were published in it
 * @param latest of these, the latest first; fewer than {@code posts}, or none, where the archive is too long to show them all
 */
public record YearOfPosts(int year, int posts, List<PostLink> latest) {

    public YearOfPosts {
        latest = List.copyOf(latest);
    }

    public boolean isComplete() {
        return latest.size() == posts;
    }
}
