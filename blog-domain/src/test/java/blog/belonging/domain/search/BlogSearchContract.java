package blog.belonging.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.belonging.domain.author.Author;
import blog.belonging.domain.author.Authors;
import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.content.ContentPipeline;
import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.EntriesChanged;
import blog.belonging.domain.content.Entry;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.History;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.page.Pages;
import blog.belonging.domain.page.StaticPage;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.post.Post;
import blog.belonging.domain.post.Posts;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.taxonomy.Categories;
import blog.belonging.domain.taxonomy.Category;
import blog.belonging.domain.taxonomy.Tag;
import blog.belonging.domain.taxonomy.Tags;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may be found, and how results come. */
public abstract class BlogSearchContract extends SearchedBlog {

    @Test
    void aPostIsFoundByTitleTextAuthorTagCategoryAndComment() {
        blog.does(() -> {
            blog.port(Authors.class).add(new Author(1, new Slug("ann"), "Ann Archer", false));
            blog.port(Categories.class).add(new Category(2, new Slug("research"), "Attachment"));
            blog.port(Tags.class).add(new Tag(3, new Slug("moss"), "Mosses"));
        });
        List<Post> posts = publish(
                APost.called("ferns")
                        .saying("<p>They grow in the shade.</p>")
                        .by(1L)
                        .filedUnder(2L)
                        .tagged(3L),
                APost.called("gardens").saying("<p>Roses like the sun.</p>"));
        comment(posts.get(0), Comment.Status.APPROVED, Comment.Kind.COMMENT, "Mine want more water.");
        changed(posts.get(0));
        catchUp();

        for (String words : List.of("ferns", "shade", "archer", "ann archer", "attachment", "moss", "water")) {
            assertThat(found(words)).as(words).containsExactly("About ferns");
        }
        SearchHit hit = first("shade");
        assertThat(hit.address()).isEqualTo("/2026/11/20/ferns/");
        assertThat(hit.publishedAt()).contains(Instant.parse("2026-11-20T09:00:00Z"));
        assertThat(hit.bylines()).extracting("name", "address").containsExactly(tuple("Ann Archer", "/author/ann/"));
        assertThat(first("water").inComment()).isTrue();
        assertThat(first("water").passage().text()).isEqualTo("Mine want more water.");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void aPublicPageIsFoundToo() {
        StaticPage page = blog.inOneGo(() -> {
            StaticPage made = new StaticPage(blog.port(Posts.class).nextId(), new Slug("about"), 0);
            made.write(new Draft(
                    "Who we are",
                    new Slug("about"),
                    "<p>Three teachers</p>",
                    "",
                    "",
                    0,
                    Visibility.PUBLIC,
                    "",
                    false,
                    Optional.empty()));
            made.recall(new History(
                    EntryStatus.PUBLISHED,
                    Optional.of(Instant.EPOCH),
                    Optional.of(LocalDate.EPOCH),
                    Instant.EPOCH,
                    ""));
            made.place(Optional.empty(), "/", 0);
            made.render(new ContentPipeline(), blog.port(Surroundings.class));
            blog.port(Pages.class).add(made);
            return made;
        });
        changed(page);
        catchUp();

        assertThat(first("teachers").address()).isEqualTo("/about/");
        assertThat(first("teachers").publishedAt()).isEmpty();
        assertThat(results("teachers").years()).isEmpty();
        assertThat(blog.inOneGo(
                        () -> blog.port(BlogSearch.class).latest(SearchWords.of("teachers"), SearchFilter.NONE, 10)))
                .isEmpty();
    }

    @Test
    void whatNotEverybodyMayReadIsNotFound() {
        List<APost> posts = new ArrayList<>();
        for (EntryStatus status : EntryStatus.values()) {
            for (Visibility visibility : Visibility.values()) {
                posts.add(APost.called("fern-" + status + "-" + visibility)
                        .in(status)
                        .seenBy(visibility)
                        .saying("<p>secret ferns</p>"));
            }
        }
        List<Post> published = publish(posts.toArray(APost[]::new));
        published.forEach(
                post -> comment(post, Comment.Status.APPROVED, Comment.Kind.COMMENT, "whispered under " + post.slug()));
        Post open = published.stream().filter(Entry::isPublic).findFirst().orElseThrow();
        for (Comment.Status status : List.of(Comment.Status.PENDING, Comment.Status.SPAM, Comment.Status.TRASHED)) {
            comment(open, status, Comment.Kind.COMMENT, "moderated");
        }
        comment(open, Comment.Status.APPROVED, Comment.Kind.PINGBACK, "pinged");
        changed(published.toArray(Entry[]::new));
        catchUp();

        assertThat(found("secret")).containsExactly(open.rendition().plainTitle());
        assertThat(found("whispered")).containsExactly(open.rendition().plainTitle());
        assertThat(found("moderated")).isEmpty();
        assertThat(found("pinged")).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsFoundNoMoreAndWhatChangesIsFoundByItsNewWords() {
        List<Post> posts = publish(
                APost.called("one").saying("<p>quokka</p>"), APost.called("two").saying("<p>numbat</p>"));

        blog.does(() -> {
            Posts all = blog.port(Posts.class);
            all.byId(posts.get(0).id())
                    .orElseThrow()
                    .recall(new History(
                            EntryStatus.TRASHED,
                            posts.get(0).publishedAt(),
                            posts.get(0).publishedOn(),
                            Instant.EPOCH,
                            ""));
            Post two = all.byId(posts.get(1).id()).orElseThrow();
            two.write(new Draft(
                    "Two", two.slug(), "<p>wombat</p>", "", "", 0, Visibility.PUBLIC, "", true, Optional.empty()));
            two.render(new ContentPipeline(), blog.port(Surroundings.class));
        });
        changed(posts.toArray(Entry[]::new));
        catchUp();

        assertThat(found("quokka")).isEmpty();
        assertThat(found("\"numbat\"")).isEmpty();
        assertThat(found("wombat")).containsExactly("Two");
    }

    @Test
    void aChangeThatWasUndoneIsNotNoted() {
        List<Post> posts = publish(APost.called("one").saying("<p>quokka</p>"));
        assertThatThrownBy(() -> blog.does(() -> {
                    changed(posts.get(0));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(blog.inOneGo(() -> blog.port(SearchChanges.class).since(Instant.EPOCH)))
                .hasSize(1);
    }

    @Test
    void resultsCanBeNarrowedDownByWhatIsCounted() {
        blog.does(() -> {
            blog.port(Authors.class).add(new Author(1, new Slug("ann"), "Ann", false));
            blog.port(Authors.class).add(new Author(2, new Slug("归属感"), "Bob", true));
            Category research = new Category(1, new Slug("research"), "Research");
            Category early = new Category(2, new Slug("early-years"), "Early years");
            early.moveBelow(research);
            blog.port(Categories.class).add(research);
            blog.port(Categories.class).add(early);
            blog.port(Categories.class).add(new Category(3, new Slug("other"), "Other"));
        });
        publish(
                APost.called("a")
                        .at("2024-11-01T00:00:00Z")
                        .by(1L)
                        .filedUnder(1L)
                        .saying("<p>fern</p>"),
                APost.called("b")
                        .at("2025-11-01T00:00:00Z")
                        .by(1L, 2L)
                        .filedUnder(2L)
                        .saying("<p>fern</p>"),
                APost.called("c")
                        .at("2025-12-01T00:00:00Z")
                        .by(2L)
                        .filedUnder(3L)
                        .saying("<p>fern</p>"),
                APost.called("d").at("2025-12-01T00:00:00Z").filedUnder(3L).saying("<p>stone</p>"));

        SearchResults all = results("fern");
        assertThat(all.categories())
                .containsExactly(
                        new Facet("1", "Research", 2), new Facet("2", "Early years", 1), new Facet("3", "Other", 1));
        assertThat(all.authors()).containsExactly(new Facet("ann", "Ann", 2), new Facet("归属感", "Bob", 2));
        assertThat(all.years()).containsExactly(new Facet("2025", "2025", 2), new Facet("2024", "2024", 1));

        SearchFilter research = new SearchFilter(Optional.of(1L), Optional.empty(), Optional.empty());
        assertThat(titles(results("fern", research, 1))).containsExactlyInAnyOrder("About a", "About b");
        assertThat(results("fern", research, 1).years()).hasSize(2);
        SearchFilter bob = new SearchFilter(Optional.empty(), Optional.of(new Slug("归属感")), Optional.of(2025));
        assertThat(titles(results("fern", bob, 1))).containsExactlyInAnyOrder("About b", "About c");
        SearchFilter early = new SearchFilter(Optional.of(2L), Optional.empty(), Optional.empty());
        assertThat(titles(results("fern", early, 1))).containsExactly("About b");
        assertThat(results("fern", early, 1).similar()).isFalse();
        SearchFilter none = new SearchFilter(Optional.of(404L), Optional.empty(), Optional.empty());
        assertThat(results("fern", none, 1).hits().total()).isZero();
    }

    @Test
    void manyResultsComeInPages() {
        APost[] posts = Stream.iterate(1, n -> n + 1)
                .limit(23)
                .map(n -> APost.called("post-" + n)
                        .at(String.format("2026-10-%02dT00:00:00Z", n))
                        .saying("<p>fern</p>"))
                .toArray(APost[]::new);
        publish(posts);

        assertThat(results("fern").hits().total()).isEqualTo(23);
        assertThat(results("fern").hits().pages()).isEqualTo(3);
        assertThat(found("fern")).startsWith("About post-23", "About post-22");
        assertThat(titles(results("fern", SearchFilter.NONE, 3)))
                .containsExactly("About post-3", "About post-2", "About post-1");
        assertThat(results("fern", SearchFilter.NONE, 4).hits().items()).isEmpty();
        assertThat(results("fern", SearchFilter.NONE, 100_000_000).hits().items())
                .isEmpty();
        assertThat(blog.inOneGo(() -> blog.port(BlogSearch.class).latest(SearchWords.of("fern"), SearchFilter.NONE, 5)))
                .hasSize(5)
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void somebodyWhoIsCalledSomethingElseIsFoundByTheNewName() {
        blog.does(() -> blog.port(Authors.class).add(new Author(1, new Slug("ann"), "Ann Archer", false)));
        publish(APost.called("a").by(1L));

        blog.does(() -> {
            blog.port(Authors.class).byId(1).orElseThrow().introduce("Ann Bowman", "", "", "");
            fire(EntriesChanged.anyOfThem());
        });
        catchUp();

        assertThat(found("bowman")).hasSize(1);
        assertThat(found("\"archer\"")).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private void fire(EntriesChanged event) {
        ((Event<EntriesChanged>) blog.port(Event.class)).fire(event);
    }

    @Test
    void beforeThereIsAnIndexItSaysSo() {
        assertThatThrownBy(() -> results("fern")).isInstanceOf(SearchNotReady.class);
        catchUp();
        assertThat(results("fern").hits().total()).isZero();
    }
}
