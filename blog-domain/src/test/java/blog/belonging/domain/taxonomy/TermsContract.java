package blog.belonging.domain.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.post.PostLists;
import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.shared.Slug;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of {@link Categories}, {@link Tags} and {@link PublicTerms}. */
public abstract class TermsContract extends PortContract {

    private static final Slug BELONGING = new Slug("归属感");

    private PublicTerms terms() {
        return blog.port(PublicTerms.class);
    }

    private void addTerms() {
        blog.does(() -> {
            Category research = new Category(1, new Slug("research"), "Research");
            Category below = new Category(2, BELONGING, "归属感");
            below.moveBelow(research);
            below.describe("归属感", "What belonging is. ".repeat(1000));
            blog.port(Categories.class).add(research);
            blog.port(Categories.class).add(below);
            blog.port(Categories.class).add(new Category(3, new Slug("empty"), "Empty"));
            Tag tag = new Tag(4, new Slug("c++"), "C++");
            tag.describe("C++", "A language");
            blog.port(Tags.class).add(tag);
            blog.port(Tags.class).add(new Tag(5, new Slug("unused"), "Unused"));
        });
    }

    @Test
    void aTermIsFoundByNumberAndBySlug() {
        addTerms();

        assertThat(blog.inOneGo(() -> blog.port(Categories.class).byId(2))).hasValueSatisfying(found -> {
            assertThat(found.path()).isEqualTo("research/%e5%bd%92%e5%b1%9e%e6%84%9f");
            assertThat(found.parentId()).contains(1L);
        });
        assertThat(blog.inOneGo(() -> blog.port(Categories.class).bySlug(BELONGING)))
                .map(Category::id)
                .contains(2L);
        assertThat(blog.inOneGo(() -> blog.port(Categories.class).bySlug(new Slug("Research"))))
                .isEmpty();
        assertThat(blog.inOneGo(() -> blog.port(Tags.class).bySlug(new Slug("c++"))))
                .map(Tag::name)
                .contains("C++");
        assertThat(blog.inOneGo(() -> blog.port(Tags.class).byId(4))).isPresent();
        assertThat(blog.inOneGo(() -> blog.port(Tags.class).byId(1))).isEmpty();
    }

    @Test
    void aCategoryKnowsTheWayFromTheTop() {
        addTerms();

        assertThat(blog.<List<TermView>>inOneGo(() -> terms().trail(List.of(new Slug("research"), BELONGING))))
                .extracting(TermView::name)
                .containsExactly("Research", "归属感");
        assertThat(blog.<List<TermView>>inOneGo(() -> terms().trail(List.of(new Slug("research")))))
                .extracting(TermView::address)
                .containsExactly("/category/research/");
        assertThat(blog.<List<TermView>>inOneGo(() -> terms().trail(List.of(new Slug("elsewhere"), BELONGING))))
                .last()
                .extracting(TermView::address)
                .isEqualTo("/category/research/%e5%bd%92%e5%b1%9e%e6%84%9f/");
        assertThat(blog.<List<TermView>>inOneGo(() -> terms().trail(List.of(new Slug("research"), new Slug("none")))))
                .isEmpty();
    }

    @Test
    void categoriesAndTagsShareTheirNumbers() {
        List<Long> numbers = blog.inOneGo(() -> List.of(
                blog.port(Categories.class).nextId(),
                blog.port(Tags.class).nextId(),
                blog.port(Categories.class).nextId()));

        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    void aReaderSeesNameDescriptionAndAddress() {
        addTerms();

        assertThat(blog.inOneGo(() -> terms().categoryBySlug(BELONGING)))
                .contains(new TermView(
                        2,
                        "归属感",
                        "What belonging is. ".repeat(1000),
                        "/category/research/%e5%bd%92%e5%b1%9e%e6%84%9f/"));
        assertThat(blog.inOneGo(() -> terms().categoryById(1)))
                .contains(new TermView(1, "Research", "", "/category/research/"));
        assertThat(blog.inOneGo(() -> terms().tagBySlug(new Slug("c++"))))
                .contains(new TermView(4, "C++", "A language", "/tag/c%2b%2b/"));
        assertThat(blog.inOneGo(() -> terms().tagBySlug(new Slug("research")))).isEmpty();
        assertThat(blog.inOneGo(() -> terms().categoryById(404))).isEmpty();
    }

    @Test
    void onlyTermsWithPublishedPostsAreListed() {
        addTerms();
        blog.does(() -> {
            APost.called("a").filedUnder(2L).tagged(4L).into(blog);
            APost.called("b").in(EntryStatus.DRAFT).filedUnder(3L).tagged(5L).into(blog);
            blog.port(PostLists.class).rebuild();
        });

        assertThat(blog.inOneGo(() -> blog.port(PublishedPosts.class).counts()))
                .isEqualTo(new PublishedPosts.Counts(1, 2, 1, 0));
        assertThat(blog.<List<String>>inOneGo(() -> terms().categoryAddresses(1, 10)))
                .containsExactly("/category/research/", "/category/research/%e5%bd%92%e5%b1%9e%e6%84%9f/");
        assertThat(blog.<List<String>>inOneGo(() -> terms().categoryAddresses(2, 1)))
                .containsExactly("/category/research/%e5%bd%92%e5%b1%9e%e6%84%9f/");
        assertThat(blog.<List<String>>inOneGo(() -> terms().tagAddresses(1, 10)))
                .containsExactly("/tag/c%2b%2b/");
    }

    @Test
    void anOverviewShowsTheTreeOfCategoriesAndTheTagsThatAreUsed() {
        addTerms();
        blog.does(() -> {
            APost.called("a").filedUnder(2L).tagged(4L).into(blog);
            APost.called("b").filedUnder(1L).tagged(4L, 5L).into(blog);
            APost.called("c").in(EntryStatus.DRAFT).filedUnder(3L).tagged(5L).into(blog);
            blog.port(PostLists.class).rebuild();
        });

        List<TermCount> categories = blog.inOneGo(() -> terms().categories(100));
        assertThat(categories).singleElement().satisfies(research -> {
            assertThat(research.term().name()).isEqualTo("Research");
            assertThat(research.posts()).isEqualTo(2);
            assertThat(research.below())
                    .extracting(below -> below.term().name(), TermCount::posts)
                    .containsExactly(tuple("归属感", 1));
        });
        assertThat(blog.<List<TermCount>>inOneGo(() -> terms().tags(100)))
                .extracting(tag -> tag.term().address(), TermCount::posts)
                .containsExactly(tuple("/tag/c%2b%2b/", 2), tuple("/tag/unused/", 1));
        assertThat(blog.<List<TermCount>>inOneGo(() -> terms().tags(1)))
                .extracting(tag -> tag.term().name())
                .containsExactly("C++");
    }
}
