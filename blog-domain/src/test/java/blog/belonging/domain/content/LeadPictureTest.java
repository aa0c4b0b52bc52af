package blog.belonging.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.shared.SafeHtml;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadPictureTest {

    private static final String UPLOADS = SafeHtml.HOME + "/wp-content/uploads/2026/11/";

    private static Picture picture(int width, int height, String alt) {
        return new Picture(
                7,
                "2026/11/hall.jpg",
                width,
                height,
                alt,
                "",
                "",
                List.of(
                        new Picture.Size("thumbnail", "2026/11/hall-150x150.jpg", 150, 150),
                        new Picture.Size("medium", "2026/11/hall-300x200.jpg", 300, 200),
                        new Picture.Size("large", "2026/11/hall-1024x683.jpg", 1024, 683)));
    }

    @Test
    void aListShowsACopyThatFitsAndOffersTheOthersOfTheSameShape() {
        LeadPicture lead = LeadPicture.of(picture(2400, 1600, "A hall"), true).orElseThrow();

        assertThat(lead.path()).isEqualTo("2026/11/hall-1024x683.jpg");
        assertThat(lead.width()).isEqualTo(1024);
        assertThat(lead.copies().html())
                .isEqualTo(UPLOADS + "hall-300x200.jpg 300w, " + UPLOADS + "hall-1024x683.jpg 1024w");
    }

    @Test
    void aSmallOrnamentStandsForNothing() {
        assertThat(LeadPicture.of(picture(120, 80, ""), true)).isEmpty();
        assertThat(LeadPicture.of(picture(0, 0, ""), true)).isEmpty();
    }

    @Test
    void itIsKeptAsItIs() {
        LeadPicture lead =
                LeadPicture.of(picture(900, 600, "Tab\t“quoted”\nline"), false).orElseThrow();

        assertThat(LeadPicture.read(lead.written())).contains(lead);
        assertThat(lead.alt()).isEqualTo("Tab “quoted” line");
        assertThat(LeadPicture.read("")).isEmpty();
    }
}
