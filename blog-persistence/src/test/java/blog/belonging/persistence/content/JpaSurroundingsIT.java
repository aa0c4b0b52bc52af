package blog.belonging.persistence.content;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.Picture;
import blog.belonging.domain.content.ReusableBlock;
import blog.belonging.domain.content.ReusableBlocks;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.media.MediaItem;
import blog.belonging.domain.media.MediaItems;
import blog.belonging.domain.media.MediaSize;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.post.PostLists;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.shared.TestBlog;
import blog.belonging.domain.site.Redirect;
import blog.belonging.domain.site.Redirects;
import blog.belonging.domain.site.Sites;
import blog.belonging.persistence.shared.Databases;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JpaSurroundingsIT {

    /** What a text may refer to. */
    abstract static class Sentences extends PortContract {

        private Surroundings surroundings() {
            return blog.port(Surroundings.class);
        }

        private Optional<String> found(String address) {
            return blog.inOneGo(() -> surroundings().currentAddress(address));
        }

        @Test
        void aPictureIsFoundByNumberByPathAndByThePathOfASize() {
            blog.does(() -> {
                MediaItem hall = new MediaItem(12, "2026/11/hall.jpg", "image/jpeg", 0, Instant.EPOCH);
                hall.describe("", "A hall", "<em>Ours</em>", "");
                hall.measure(1200, 800, List.of(new MediaSize("medium", "2026/11/hall-300x200.jpg", 300, 200)));
                blog.port(MediaItems.class).add(hall);
            });
            Picture picture = new Picture(
                    12,
                    "2026/11/hall.jpg",
                    1200,
                    800,
                    "A hall",
                    "<em>Ours</em>",
                    "",
                    List.of(new Picture.Size("medium", "2026/11/hall-300x200.jpg", 300, 200)));

            assertThat(blog.inOneGo(() -> surroundings().picture(12))).contains(picture);
            assertThat(blog.inOneGo(() -> surroundings().pictureAt("2026/11/hall.jpg")))
                    .contains(picture);
            assertThat(blog.inOneGo(() -> surroundings().pictureAt("2026/11/hall-300x200.jpg")))
                    .contains(picture);
            assertThat(blog.inOneGo(() -> surroundings().pictureAt("2026/11/lost.jpg")))
                    .isEmpty();
            assertThat(blog.inOneGo(() -> surroundings().picture(404))).isEmpty();
            assertThat(found("/?attachment_id=12")).contains("/wp-content/uploads/2026/11/hall.jpg");
        }

        @Test
        void aLinkLeadsToWhereThingsAreToday() {
            long open = blog.inOneGo(() -> {
                APost.called("draft").in(EntryStatus.DRAFT).into(blog);
                APost.called("gone").in(EntryStatus.TRASHED).into(blog);
                long id = APost.called("归属感").into(blog).id();
                blog.port(Redirects.class).add(Redirect.toEntry(1, "/old/", id));
                return id;
            });
            String now = "/2026/11/20/%e5%bd%92%e5%b1%9e%e6%84%9f/";

            assertThat(found(now)).contains(now);
            assertThat(found("/2026/11/20/归属感")).contains(now);
            assertThat(found("/2026/11/20/%E5%BD%92%E5%B1%9E%E6%84%9F#top")).contains(now);
            assertThat(found("/?p=" + open)).contains(now);
            assertThat(found("/?x=1&p=" + open + "#top")).contains(now);
            assertThat(found("/old/")).contains(now);
            assertThat(found("/2026/11/20/gone/")).isEmpty();
            assertThat(found("/2026/11/20/draft/")).isEmpty();
            assertThat(found("/?p=404")).isEmpty();
            assertThat(found("/?s=ferns")).isEmpty();
            assertThat(found("/")).isEmpty();
        }

        @Test
        void theLatestPostsAreThoseEverybodyMayRead() {
            blog.does(() -> {
                APost.called("a").at("2026-11-01T00:00:00Z").into(blog);
                APost.called("b").at("2026-11-02T00:00:00Z").into(blog);
                APost.called("c")
                        .at("2026-11-03T00:00:00Z")
                        .in(EntryStatus.DRAFT)
                        .into(blog);
                blog.port(PostLists.class).rebuild();
            });

            assertThat(blog.<List<Surroundings.Link>>inOneGo(
                            () -> surroundings().latestPosts(5)))
                    .containsExactly(
                            new Surroundings.Link("About b", "/2026/11/02/b/"),
                            new Surroundings.Link("About a", "/2026/11/01/a/"));
            assertThat(blog.<List<Surroundings.Link>>inOneGo(
                            () -> surroundings().latestPosts(-1)))
                    .hasSize(1);
        }

        @Test
        void blocksAndTheOldHostAreKnown() {
            blog.does(() -> {
                ReusableBlock block = new ReusableBlock(9);
                block.write("A block", "<p>" + "Shared. ".repeat(1000) + "</p>");
                blog.port(ReusableBlocks.class).add(block);
                assertThat(surroundings().ownOrigins()).isEmpty();
                blog.port(Sites.class).get().movedFrom("https://old.example");
            });

            assertThat(blog.inOneGo(() -> surroundings().reusableBlock(9)))
                    .contains("<p>" + "Shared. ".repeat(1000) + "</p>");
            assertThat(blog.inOneGo(() -> surroundings().reusableBlock(404))).isEmpty();
            assertThat(blog.<List<String>>inOneGo(() -> surroundings().ownOrigins()))
                    .containsExactly("https://old.example");
        }
    }

    @Nested
    class OnH2 extends Sentences {

        @Override
        protected TestBlog open() {
            return Databases.H2.open();
        }
    }

    @Nested
    class OnPostgres extends Sentences {

        @Override
        protected TestBlog open() {
            return Databases.POSTGRESQL.open();
        }
    }
}
