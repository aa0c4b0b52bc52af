package blog.belonging.domain.post;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.content.ContentPipeline;
import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.History;
import blog.belonging.domain.content.Picture;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.shared.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostTest {

    /** Half an hour past midnight in London, where clocks were one hour ahead. */
    private static final Instant SUMMER_NIGHT = Instant.parse("2026-06-30T23:30:00Z");

    private static final LocalDate FIRST_OF_JULY = LocalDate.of(2026, 7, 1);

    private final Post post = new Post(14, new Slug("sonder"), 1);

    private static Draft draft(String slug, Visibility visibility) {
        return new Draft(
                "Sonder", new Slug(slug), "<p>Everyone.</p>", "", "", 1, visibility, "", true, Optional.empty());
    }

    private static History history(EntryStatus status) {
        return new History(
                status,
                Optional.of(SUMMER_NIGHT),
                Optional.of(FIRST_OF_JULY),
                SUMMER_NIGHT,
                "http://belonging.test/?p=14");
    }

    @ParameterizedTest
    @EnumSource(
            value = EntryStatus.class,
            names = {"PUBLISHED", "PRIVATE", "TRASHED"})
    void whatWasEverPublishedHasTheAddressOfItsDay(EntryStatus status) {
        post.recall(history(status));

        assertThat(post.path()).isEqualTo("/2026/07/01/sonder/");
        assertThat(post.publishedAt()).contains(SUMMER_NIGHT);
    }

    @ParameterizedTest
    @EnumSource(
            value = EntryStatus.class,
            names = {"DRAFT", "PENDING", "SCHEDULED"})
    void whatWasNeverPublishedHasNoAddress(EntryStatus status) {
        post.recall(history(status));

        assertThat(post.path()).isEmpty();
    }

    @Test
    void aPostWithANewSlugMoves() {
        post.recall(history(EntryStatus.PUBLISHED));
        post.write(draft("归属感", Visibility.PUBLIC));

        assertThat(post.path()).isEqualTo("/2026/07/01/%e5%bd%92%e5%b1%9e%e6%84%9f/");
    }

    @Test
    void aPostThatGoesBackToBeingADraftLosesItsAddress() {
        post.recall(history(EntryStatus.PUBLISHED));
        post.recall(history(EntryStatus.DRAFT));

        assertThat(post.path()).isEmpty();
    }

    @Test
    void aWithdrawnDraftNeverHadAnAddress() {
        post.recall(new History(
                EntryStatus.TRASHED, Optional.empty(), Optional.empty(), SUMMER_NIGHT, "http://belonging.test/?p=14"));

        assertThat(post.path()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void onlyAPublishedPostForEverybodyIsPublic(Visibility visibility) {
        post.write(draft("sonder", visibility));
        post.recall(history(EntryStatus.PUBLISHED));
        assertThat(post.isPublic()).isEqualTo(visibility == Visibility.PUBLIC);

        post.recall(history(EntryStatus.SCHEDULED));
        assertThat(post.isPublic()).isFalse();
    }

    @Test
    void bylinesKeepTheirOrderAndFilingReplacesWhatWasThere() {
        post.creditTo(List.of(3L, 1L));
        post.file(List.of(7L, 8L), List.of(9L));
        post.file(List.of(8L), List.of());

        assertThat(post.bylines()).containsExactly(3L, 1L);
        assertThat(post.categories()).containsExactly(8L);
        assertThat(post.tags()).isEmpty();
    }

    @Test
    void whatWasWrittenAnewHasToBeRenderedAnew() {
        assertThat(post.rendition().isCurrent()).isFalse();
        post.render(new ContentPipeline(), new NoSurroundings());
        assertThat(post.rendition().isCurrent()).isTrue();

        post.write(draft("sonder", Visibility.PUBLIC));

        assertThat(post.rendition().isCurrent()).isFalse();
    }

    /** A blog with nothing else in it. */
    private static final class NoSurroundings implements Surroundings {

        @Override
        public Optional<Picture> picture(long mediaId) {
            return Optional.empty();
        }

        @Override
        public Optional<Picture> pictureAt(String path) {
            return Optional.empty();
        }

        @Override
        public Optional<String> currentAddress(String address) {
            return Optional.empty();
        }

        @Override
        public Optional<String> reusableBlock(long id) {
            return Optional.empty();
        }

        @Override
        public List<Link> latestPosts(int count) {
            return List.of();
        }

        @Override
        public Locale language() {
            return Locale.UK;
        }

        @Override
        public List<String> ownOrigins() {
            return List.of();
        }
    }
}
