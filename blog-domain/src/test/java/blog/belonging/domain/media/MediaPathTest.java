package blog.belonging.domain.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaPathTest {

    @ParameterizedTest
    @CsvSource({
        "2026/11/village-hall.jpg, image/jpeg, true",
        "village-hall.PNG, image/png, true",
        "2026/11/Café & friends (2).jpeg, image/jpeg, true",
        "2026/11/talk.mp3, audio/mpeg, true",
        "2026/11/talk.webm, video/webm, true",
        "2026/11/report.final.pdf, application/pdf, false",
        "2026/11/归属感.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, false"
    })
    void anUploadHasATypeAndIsShownOrSaved(String path, String type, boolean shown) {
        assertThat(new MediaPath(path).mimeType()).isEqualTo(type);
        assertThat(new MediaPath(path).shownInPlace()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/hosts.txt",
                "../secret.txt",
                "2026/../../secret.txt",
                "2026/./hall.jpg",
                "2026//hall.jpg",
                "2026/ /hall.jpg",
                "2026/11/.htaccess.txt",
                "2026/11/hall.jpg/",
                "2026\\11\\hall.jpg",
                "C:/hall.jpg",
                "hall.jpg:stream.txt",
                "hall\u0000.jpg",
                "hall\n.jpg",
                "hall.jpg.",
                "hall.jpg ",
                "folder./hall.jpg",
                "a/b/c/d/e/f/g/h/hall.jpg"
            })
    void noNameLeadsOutOfTheFolder(String path) {
        assertThatThrownBy(() -> new MediaPath(path)).isInstanceOf(NotAMediaPath.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "logo.svg",
                "page.html",
                "feed.xml",
                "shell.php",
                "hall.jpg.php",
                "run.jsp",
                "noextension",
                "a.js",
                "x.SVG"
            })
    void whatABrowserCouldRunIsNotKept(String path) {
        assertThatThrownBy(() -> new MediaPath(path)).isInstanceOf(NotAMediaPath.class);
    }

    @Test
    void aVeryLongNameIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> new MediaPath("a".repeat(100_000) + ".jpg"))
                .isInstanceOf(NotAMediaPath.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void aLetterAndItsMarkAreOneLetter() {
        assertThat(new MediaPath("2026/11/cafe\u0301.jpg")).isEqualTo(new MediaPath("2026/11/caf\u00e9.jpg"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026/11/hall-300x200.jpg, 2026/11/hall.jpg",
        "2026/11/hall-300x200-1024x768.jpg, 2026/11/hall-300x200.jpg",
        "hall-1x1.PNG, hall.PNG"
    })
    void aSmallerCopyKnowsItsOriginal(String copy, String original) {
        assertThat(new MediaPath(copy).original()).contains(new MediaPath(original));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hall.jpg", "hall-300x.jpg", "hall-300x200px.jpg", "hall-300x200/a.jpg", "hall-123456x1.jpg"})
    void anOriginalHasNone(String path) {
        assertThat(new MediaPath(path).original()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x/-300x200.jpg", "-300x200.jpg"})
    void aNameThatIsNothingButASizeHasNoOriginal(String path) {
        assertThat(new MediaPath(path).original()).isEmpty();
    }
}
