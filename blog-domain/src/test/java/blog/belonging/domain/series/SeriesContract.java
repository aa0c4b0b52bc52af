package blog.belonging.domain.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Device;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.NotAllowed;
import blog.belonging.domain.identity.Role;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.post.Instalment;
import blog.belonging.domain.post.PostLink;
import blog.belonging.domain.post.PostView;
import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.shared.SlugTaken;
import blog.belonging.domain.site.PublicSite;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of {@link SeriesKeeping}, {@link SeriesCatalogue} and {@link PublishedSeries}. */
public abstract class SeriesContract extends PortContract {

    private static Actor actor(Role role) {
        return new Actor(1, 1, "Edna", new EmailAddress("edna@school.example"), role, Device.SERVER);
    }

    private final Actor editor = actor(Role.EDITOR);

    private long post(APost post) {
        return blog.inOneGo(() -> post.into(blog).id());
    }

    private long made(String title, Long... posts) {
        return blog.inOneGo(() -> blog.port(SeriesKeeping.class).create(editor, title, "", "", List.of(posts)));
    }

    private SeriesLine line(long id) {
        return blog.inOneGo(() -> blog.port(SeriesKeeping.class).one(editor, id))
                .orElseThrow();
    }

    private Optional<Instalment> instalment(long post) {
        return blog.inOneGo(() -> blog.port(PublishedPosts.class)
                .addressOf(post)
                .flatMap(address -> blog.port(PublishedPosts.class).at(address, 1))
                .flatMap(PostView::instalment));
    }

    @Test
    void eachPartKnowsItsPlaceAndItsNeighbours() {
        long one = post(APost.called("one"));
        long two = post(APost.called("two").in(EntryStatus.DRAFT));
        long three = post(APost.called("three"));
        long other = post(APost.called("other"));
        made("A long walk", three, two, one);

        assertThat(instalment(one)).hasValueSatisfying(place -> {
            assertThat(place.part()).as("a draft is not counted").isEqualTo(2);
            assertThat(place.parts()).isEqualTo(2);
            assertThat(place.series()).isEqualTo("A long walk");
            assertThat(place.address()).isEqualTo("/series/a-long-walk/");
            assertThat(place.previous()).map(PostLink::address).contains("/2026/11/20/three/");
            assertThat(place.next()).isEmpty();
        });
        assertThat(instalment(two)).isEmpty();
        assertThat(instalment(other)).isEmpty();
        SeriesView view = blog.inOneGo(() -> blog.port(PublishedSeries.class).bySlug(new Slug("a-long-walk")))
                .orElseThrow();
        assertThat(view.posts()).isEqualTo(2);
        assertThat(blog.<List<PostLink>>inOneGo(
                        () -> blog.port(PublishedSeries.class).instalments(view.id())))
                .extracting(PostLink::address)
                .containsExactly("/2026/11/20/three/", "/2026/11/20/one/");
    }

    @Test
    void aSeriesWithoutAnythingToReadIsUnknownToReaders() {
        made("Planned", post(APost.called("draft").in(EntryStatus.DRAFT)));

        assertThat(blog.<List<SeriesView>>inOneGo(
                        () -> blog.port(PublishedSeries.class).all(10)))
                .isEmpty();
        assertThat(blog.<Optional<SeriesView>>inOneGo(
                        () -> blog.port(PublishedSeries.class).bySlug(new Slug("planned"))))
                .isEmpty();
    }

    @Test
    void partsAreMovedAndASeriesIsCalledOtherwise() {
        long one = post(APost.called("one"));
        long two = post(APost.called("two"));
        long id = made("Walk", one, two);
        blog.does(() -> blog.port(SeriesKeeping.class)
                .change(editor, id, line(id).version(), "Long walk", "long", "About it", List.of(two, one)));

        assertThat(instalment(two)).map(Instalment::part).contains(1);
        assertThat(line(id).description()).isEqualTo("About it");
        assertThat(blog.<Optional<String>>inOneGo(
                        () -> blog.port(PublicSite.class).redirect("/series/walk/")))
                .contains("/series/long/");
        assertThatThrownBy(() -> blog.does(() -> blog.port(SeriesKeeping.class)
                        .change(editor, id, line(id).version() - 1, "x", "x", "", List.of())))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aPostIsInOneSeriesAtMostAndAnAddressIsOfOne() {
        long one = post(APost.called("one"));
        made("First", one);
        long second = made("Second", one, 404L);

        assertThat(line(second).posts()).isZero();
        assertThatThrownBy(() -> made("First")).isInstanceOf(SlugTaken.class);
    }

    @Test
    void whatIsRemovedLeavesItsPosts() {
        long one = post(APost.called("one"));
        long id = made("First", one);
        blog.does(() -> blog.port(SeriesKeeping.class).remove(editor, id, line(id).version()));

        assertThat(instalment(one)).isEmpty();
        assertThat(blog.<List<InstalmentLine>>inOneGo(
                        () -> blog.port(SeriesKeeping.class).choices(editor)))
                .extracting(InstalmentLine::postId)
                .containsExactly(one);
    }

    @Test
    void titlesThatSayWhichPartTheyAreAreProposed() {
        long two = post(APost.called(
                        "walk (part two)".replace(" ", "-").replace("(", "").replace(")", ""))
                .entitled("A long walk (Part Two)"));
        long one = post(APost.called("walk").entitled("A Long Walk").in(EntryStatus.DRAFT));
        long three = post(APost.called("walk-3").entitled("A long walk, part 3"));
        post(APost.called("alone").entitled("Alone (Part Two)"));

        List<SeriesProposal> proposals =
                blog.inOneGo(() -> blog.port(SeriesKeeping.class).proposals(editor));
        assertThat(proposals)
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.posts())
                        .extracting(InstalmentLine::postId)
                        .containsExactly(one, two, three));
        made("A long walk", one, two, three);
        assertThat(blog.<List<SeriesProposal>>inOneGo(
                        () -> blog.port(SeriesKeeping.class).proposals(editor)))
                .isEmpty();
    }

    @Test
    void onlyWhoEditsAnythingKeepsSeries() {
        for (Role role : List.of(Role.AUTHOR, Role.CONTRIBUTOR, Role.MODERATOR)) {
            assertThatThrownBy(() ->
                            blog.does(() -> blog.port(SeriesKeeping.class).create(actor(role), "x", "", "", List.of())))
                    .isInstanceOf(NotAllowed.class);
        }
    }
}
