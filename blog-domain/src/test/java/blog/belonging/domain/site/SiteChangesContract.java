package blog.belonging.domain.site;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.post.APost;
import blog.belonging.domain.shared.PortContract;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Of {@link SiteChanges}. */
public abstract class SiteChangesContract extends PortContract {

    private String generation() {
        return blog.inOneGo(() -> blog.port(SiteChanges.class).generation());
    }

    private void post(String slug) {
        blog.does(() -> APost.called(slug).into(blog));
    }

    @Test
    void aBlogThatNobodyWritesInStaysAsItIs() {
        assertThat(generation()).isEqualTo(generation());
    }

    @Test
    void aPostMakesAnotherGenerationAndOneMoreMakesAThird() {
        String empty = generation();
        post("one");
        String one = generation();
        post("two");
        assertThat(generation()).isNotEqualTo(one).isNotEqualTo(empty);
        assertThat(one).isNotEqualTo(empty);
    }

    @Test
    void whatIsTakenBackChangedNothing() {
        String before = generation();
        try {
            blog.inOneGo(() -> {
                APost.called("one").into(blog);
                throw new IllegalStateException("taken back");
            });
        } catch (IllegalStateException takenBack) {
            // as wanted
        }
        assertThat(generation()).isEqualTo(before);
        post("one");
        assertThat(generation()).isNotEqualTo(before);
    }

    @Test
    void notesThatAllHaveSeenAreDropped() {
        post("one");
        // The notes are written by the clock on the wall.
        blog.passes(Duration.ofDays(36_500));
        int dropped = blog.inOneGo(() -> blog.port(ChangeForgetting.class).forget());
        assertThat(dropped).isPositive();
        assertThat(blog.<Integer>inOneGo(() -> blog.port(ChangeForgetting.class).forget()))
                .isZero();
    }
}
