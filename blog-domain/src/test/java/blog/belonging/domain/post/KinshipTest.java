package blog.belonging.domain.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KinshipTest {

    private static final long RESEARCH = 1;
    private static final long FERNS = 2;

    private static PostTraits post(long id, List<Long> tags, List<Long> categories, Long... mentions) {
        return new PostTraits(id, tags, categories, List.of(mentions));
    }

    @Test
    void postsThatLinkToOneAnotherBelongTogetherMoreThanThoseThatShareATag() {
        Map<Long, List<Long>> related = Kinship.among(List.of(
                post(10, List.of(FERNS), List.of(RESEARCH)),
                post(11, List.of(), List.of(RESEARCH)),
                post(12, List.of(FERNS), List.of(RESEARCH), 11L),
                post(13, List.of(), List.of())));

        assertThat(related.get(12L)).containsExactly(11L, 10L);
        assertThat(related.get(11L)).containsExactly(12L, 10L);
        assertThat(related).doesNotContainKey(13L);
    }

    @Test
    void aRareTagCountsMoreThanACommonOne() {
        List<PostTraits> posts = new ArrayList<>();
        for (long id = 1; id <= 20; id++) {
            posts.add(post(id, List.of(RESEARCH), List.of()));
        }
        posts.add(post(21, List.of(RESEARCH, FERNS), List.of()));
        posts.add(post(22, List.of(FERNS), List.of()));

        assertThat(Kinship.among(posts).get(22L)).containsExactly(21L);
        assertThat(Kinship.among(posts).get(21L)).startsWith(22L).hasSize(Kinship.MOST);
    }

    @Test
    void ofEquallyCloseOnesTheNearestInTimeStandFirst() {
        List<PostTraits> posts = new ArrayList<>();
        for (long id = 1; id <= 9; id++) {
            posts.add(post(id, List.of(), List.of(RESEARCH)));
        }

        assertThat(Kinship.among(posts).get(5L)).containsExactly(6L, 4L, 7L);
    }

    @Test
    void aPostIsNeverRelatedToItselfNorToWhatIsNotPublished() {
        Map<Long, List<Long>> related = Kinship.among(List.of(post(1, List.of(FERNS), List.of(), 1L, 404L)));

        assertThat(related).isEmpty();
    }

    @Test
    void theWorkGrowsWithTheBlogAndNotWithItsSquare() {
        List<PostTraits> posts = new ArrayList<>();
        for (long id = 1; id <= 20_000; id++) {
            posts.add(post(id, List.of(FERNS), List.of(RESEARCH)));
        }

        // Compared each with each, this would be 400 million pairs and fill any memory.
        assertThat(Kinship.among(posts)).hasSize(20_000);
    }
}
