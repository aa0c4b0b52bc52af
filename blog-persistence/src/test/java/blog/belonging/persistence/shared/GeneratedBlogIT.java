package blog.belonging.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.comment.Comments;
import blog.belonging.domain.comment.Threads;
import blog.belonging.domain.content.ContentPipeline;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.post.Post;
import blog.belonging.domain.post.PostList;
import blog.belonging.domain.post.PostLists;
import blog.belonging.domain.post.PostRelating;
import blog.belonging.domain.post.PostRendering;
import blog.belonging.domain.post.PublishedPosts;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A generated blog is what the application would have written, so that what is measured on it holds for others. */
class GeneratedBlogIT {

    private static final int POSTS = 60;
    private static final int COMMENTS = 600;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void makingEverythingAnewChangesNothing(Databases database) {
        try (JpaBlog blog = generated(database, 1)) {
            List<String> before = Dump.meaning(blog.database());

            blog.does(() -> posts(blog).forEach(post -> {
                post.render(new ContentPipeline(), blog.port(Surroundings.class));
                post.countComments(Threads.arrange(blog.port(Comments.class).under(post.id())));
            }));
            blog.does(() -> blog.port(PostLists.class).rebuild());
            blog.does(() -> blog.port(PostRelating.class).relateAll());

            assertThat(Dump.meaning(blog.database())).isEqualTo(before);
            assertThat(blog.<Boolean>inOneGo(
                            () -> blog.port(PostRendering.class).isUpToDate()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsCountedIsThere(Databases database) {
        try (JpaBlog blog = generated(database, 1)) {
            assertThat(count(blog, "select count(p) from Post p")).isEqualTo(POSTS);
            assertThat(count(blog, "select count(c) from Comment c")).isEqualTo(COMMENTS);
            assertThat(count(blog, "select sum(p.commentCount) from Post p"))
                    .isEqualTo(count(blog, "select count(c) from Comment c where c.place.position > 0"))
                    .isBetween(COMMENTS * 9L / 10, COMMENTS - 1L);
            assertThat(blog.<Integer>inOneGo(() -> blog.port(PublishedPosts.class)
                            .page(PostList.ALL, 1, 1)
                            .orElseThrow()
                            .total()))
                    .isBetween(POSTS * 9 / 10, POSTS - 1);
        }
    }

    @Test
    void theSameNumbersMakeTheSameBlog() {
        List<String> one = rows(7);

        assertThat(rows(7)).isEqualTo(one);
        assertThat(rows(8)).isNotEqualTo(one);
    }

    @Test
    void theNewestPostsAreTheSameHoweverLargeTheBlogIs() {
        assertThat(newestTitles(40)).isEqualTo(newestTitles(15)).doesNotHaveDuplicates();
    }

    private static List<String> newestTitles(int size) {
        try (JpaBlog blog = Databases.H2.open()) {
            GeneratedBlog.of(size, 0, 1).into(blog);
            return blog.<List<String>>inOneGo(() -> blog.port(EntityManager.class)
                    .createQuery("select p.title from Post p order by p.id desc", String.class)
                    .setMaxResults(10)
                    .getResultList());
        }
    }

    private static List<String> rows(long seed) {
        try (JpaBlog blog = generated(Databases.H2, seed)) {
            return Dump.exact(blog.database());
        }
    }

    private static JpaBlog generated(Databases database, long seed) {
        JpaBlog blog = database.open();
        GeneratedBlog.of(POSTS, COMMENTS, seed).into(blog);
        return blog;
    }

    private static long count(JpaBlog blog, String query) {
        return blog.<Number>inOneGo(() -> blog.port(EntityManager.class)
                        .createQuery(query, Number.class)
                        .getSingleResult())
                .longValue();
    }

    private static List<Post> posts(JpaBlog blog) {
        return blog.port(EntityManager.class)
                .createQuery("select p from Post p", Post.class)
                .getResultList();
    }
}
