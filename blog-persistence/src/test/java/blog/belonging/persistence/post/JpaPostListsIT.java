package blog.belonging.persistence.post;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.author.Author;
import blog.belonging.domain.author.Authors;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.post.Post;
import blog.belonging.domain.post.PostLists;
import blog.belonging.domain.post.Posts;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.taxonomy.Categories;
import blog.belonging.domain.taxonomy.Category;
import blog.belonging.domain.taxonomy.Tag;
import blog.belonging.domain.taxonomy.Tags;
import blog.belonging.persistence.shared.Databases;
import blog.belonging.persistence.shared.Dump;
import blog.belonging.persistence.shared.JpaBlog;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaPostListsIT {

    private static final int CHANGES = 80;

    /** Whatever happens to posts in whatever order: placing each where it belongs gives the lists that making all anew would give. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void aPostAtATimeTheListsAreWhatTheyWouldBeMadeAnew(Databases database) {
        Random random = new Random(20261124);
        try (JpaBlog blog = database.open()) {
            blog.does(() -> prepare(blog));
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < CHANGES; i++) {
                int change = i;
                blog.does(() -> change(blog, random, ids, change));
                if (i % 10 == 9) {
                    List<String> placed = lists(blog);
                    blog.does(() -> blog.port(PostLists.class).rebuild());
                    assertThat(placed).as("after change %d", i).isEqualTo(lists(blog));
                }
            }
            assertThat(lists(blog)).hasSizeGreaterThan(30);
        }
    }

    private static void prepare(JpaBlog blog) {
        for (long i = 1; i <= 3; i++) {
            blog.port(Authors.class).add(new Author(i, new Slug("author-" + i), "Author " + i, false));
            Category category = new Category(10 + i, new Slug("category-" + i), "Category " + i);
            if (i > 1) {
                category.moveBelow(blog.port(Categories.class).byId(9 + i).orElseThrow());
            }
            blog.port(Categories.class).add(category);
            blog.port(Tags.class).add(new Tag(20 + i, new Slug("tag-" + i), "Tag " + i));
        }
    }

    private static void change(JpaBlog blog, Random random, List<Long> ids, int number) {
        if (ids.size() < 12 || random.nextInt(6) == 0) {
            ids.add(APost.called("post-" + number)
                    .at(moment(random).toString())
                    .in(EntryStatus.DRAFT)
                    .into(blog)
                    .id());
        }
        Post post =
                blog.port(Posts.class).byId(ids.get(random.nextInt(ids.size()))).orElseThrow();
        switch (random.nextInt(6)) {
            case 0 -> post.trash();
            case 1 -> post.takeBack();
            case 2 -> post.stick(random.nextBoolean());
            case 3 -> {
                post.creditTo(List.of(1L + random.nextInt(3)));
                post.file(List.of(11L + random.nextInt(3)), List.of(21L + random.nextInt(3), 21L + random.nextInt(3)));
            }
            default -> {
                Instant at = moment(random);
                post.publish(at, LocalDate.ofInstant(at, ZoneOffset.UTC));
            }
        }
        blog.port(PostLists.class).place(post.id());
    }

    /** Few enough that some fall together. */
    private static Instant moment(Random random) {
        return Instant.parse("2026-01-01T12:00:00Z").plusSeconds(86_400L * random.nextInt(40));
    }

    private static List<String> lists(JpaBlog blog) {
        return Dump.exact(blog.database()).stream()
                .filter(line -> line.startsWith("post_place") || line.startsWith("post_list"))
                .toList();
    }
}
