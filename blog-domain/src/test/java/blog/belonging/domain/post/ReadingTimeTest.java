package blog.belonging.domain.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTimeTest {

    @Test
    void aShortNoteStillTakesAMinute() {
        assertThat(ReadingTime.of(0).minutes()).isEqualTo(1);
        assertThat(ReadingTime.of(12).minutes()).isEqualTo(1);
    }

    @Test
    void aLongEssayTakesAsLongAsItsWords() {
        assertThat(ReadingTime.of(2380).minutes()).isEqualTo(10);
    }
}
