package blog.belonging.domain.post;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.author.Author;
import blog.belonging.domain.author.Authors;
import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.taxonomy.Categories;
import blog.belonging.domain.taxonomy.Category;
import blog.belonging.domain.taxonomy.Tag;
import blog.belonging.domain.taxonomy.Tags;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

public abstract class PostsContract extends PortContract {

    private Posts posts() {
        return blog.port(Posts.class);
    }

    @Test
    void aPostIsFoundAgainAsItWasAdded() {
        long id = blog.inOneGo(() -> {
            blog.port(Authors.class).add(new Author(3, new Slug("ann"), "Ann Lee", false));
            blog.port(Authors.class).add(new Author(1, new Slug("bob"), "Bob Fox", true));
            blog.port(Categories.class).add(new Category(7, new Slug("research"), "Research"));
            blog.port(Tags.class).add(new Tag(8, new Slug("ferns"), "Ferns"));
            return APost.called("归属感-🌱")
                    .at("2026-06-30T23:30:00.123Z")
                    .saying("<p>" + "Zugehörigkeit 🌱 ".repeat(100_000) + "</p>")
                    .seenBy(Visibility.PASSWORD)
                    .by(3L, 1L)
                    .filedUnder(7L)
                    .tagged(8L)
                    .sticky()
                    .into(blog)
                    .id();
        });

        Post post = blog.inOneGo(() -> {
            Post found = posts().byId(id).orElseThrow();
            assertThat(found.bylines()).containsExactly(3L, 1L);
            assertThat(found.categories()).containsExactly(7L);
            assertThat(found.tags()).containsExactly(8L);
            return found;
        });
        assertThat(post.slug()).isEqualTo(new Slug("归属感-🌱"));
        assertThat(post.body())
                .hasSize("Zugehörigkeit 🌱 ".length() * 100_000 + 7)
                .startsWith("<p>Zugehörigkeit 🌱");
        assertThat(post.publishedAt()).contains(Instant.parse("2026-06-30T23:30:00.123Z"));
        assertThat(post.publishedOn()).contains(LocalDate.of(2026, 6, 30));
        assertThat(post.path()).startsWith("/2026/06/30/%e5%bd%92");
        assertThat(post.visibility()).isEqualTo(Visibility.PASSWORD);
        assertThat(post.isSticky()).isTrue();
        assertThat(post.rendition().isCurrent()).isTrue();
        assertThat(post.rendition().html().html()).contains("Zugehörigkeit");
        assertThat(post.guid()).isEqualTo("guid-归属感-🌱");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(blog.<Optional<Post>>inOneGo(() -> posts().byId(404))).isEmpty();
    }

    @Test
    void aChangeIsKeptAndOneThatFailsIsNot() {
        long id = blog.inOneGo(() -> APost.called("sonder").into(blog).id());

        blog.does(() -> posts().byId(id).orElseThrow().write(draft("sonder-two")));
        try {
            blog.does(() -> {
                posts().byId(id).orElseThrow().write(draft("lost"));
                throw new IllegalStateException("changed my mind");
            });
        } catch (IllegalStateException expected) {
            // Nothing of it is kept.
        }

        assertThat(blog.inOneGo(() -> posts().byId(id)).orElseThrow().path()).isEqualTo("/2026/11/20/sonder-two/");
    }

    private static Draft draft(String slug) {
        return new Draft("", new Slug(slug), "", "", "", 0, Visibility.PUBLIC, "", false, Optional.empty());
    }

    @Test
    void noNumberIsGivenTwice() {
        Set<Long> numbers = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            blog.does(() -> {
                for (int n = 0; n < 40; n++) {
                    numbers.add(posts().nextId());
                }
            });
        }
        assertThat(numbers).hasSize(160).allMatch(n -> n > 0);
    }

    @Test
    void whatIsNotRenderedAsItShouldBeIsStaleInOrder() {
        blog.does(() -> {
            APost.called("done").into(blog);
            for (int i = 1; i <= 5; i++) {
                APost.called("stale-" + i).into(blog).write(draft("stale-" + i));
            }
        });

        List<String> stale = blog.inOneGo(
                () -> posts().stale(3).stream().map(p -> p.slug().text()).toList());

        assertThat(stale).containsExactly("stale-1", "stale-2", "stale-3");
    }

    @Test
    void postsThatShowOtherPostsAreRenderedAnewWhenThoseChange() {
        long dynamic = blog.inOneGo(() -> {
            APost.called("plain").into(blog);
            return APost.called("list")
                    .saying("<!-- wp:latest-posts /-->")
                    .into(blog)
                    .id();
        });

        blog.does(() -> posts().refreshDynamic());

        assertThat(blog.inOneGo(() -> posts().stale(10).stream().map(Post::id).toList()))
                .containsExactly(dynamic);
    }
}
