package blog.belonging.domain.media;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.shared.PortContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of {@link MediaItems} and {@link PublicMedia}. */
public abstract class MediaItemsContract extends PortContract {

    private MediaItems items() {
        return blog.port(MediaItems.class);
    }

    private void hall(boolean present) {
        blog.does(() -> {
            MediaItem hall = new MediaItem(12, "2026/11/hall.jpg", "image/jpeg", 1, Instant.EPOCH);
            hall.describe("The hall", "A hall", "<em>Our</em> hall", "");
            hall.measure(
                    1200,
                    800,
                    List.of(
                            new MediaSize("large", "2026/11/hall-1024x683.jpg", 1024, 683),
                            new MediaSize("medium", "2026/11/hall-300x200.jpg", 300, 200)));
            hall.found(present);
            items().add(hall);
        });
    }

    @Test
    void anUploadIsFoundByNumberAndPathWithItsSizes() {
        hall(true);

        blog.does(() -> {
            MediaItem hall = items().byPath("2026/11/hall.jpg").orElseThrow();
            assertThat(hall.id()).isEqualTo(12);
            assertThat(hall.caption()).isEqualTo("<em>Our</em> hall");
            assertThat(hall.alt()).isEqualTo("A hall");
            assertThat(hall.width()).isEqualTo(1200);
            assertThat(hall.sizes()).extracting("name").containsExactly("medium", "large");
            assertThat(items().byId(12)).contains(hall);
            assertThat(items().byPath("2026/11/hall-300x200.jpg")).isEmpty();
            assertThat(items().byId(404)).isEmpty();
        });
    }

    @Test
    void sizesThatAreMeasuredAgainReplaceTheOld() {
        hall(true);
        blog.does(() -> items().byId(12).orElseThrow().measure(10, 10, List.of()));

        blog.does(() -> assertThat(items().byId(12).orElseThrow().sizes()).isEmpty());
    }

    @Test
    void readersAreSentOnlyToFilesThatAreThere() {
        hall(false);
        assertThat(blog.inOneGo(() -> blog.port(PublicMedia.class).addressOf(12)))
                .isEmpty();

        blog.does(() -> items().byId(12).orElseThrow().found(true));

        assertThat(blog.inOneGo(() -> blog.port(PublicMedia.class).addressOf(12)))
                .contains("/wp-content/uploads/2026/11/hall.jpg");
    }
}
