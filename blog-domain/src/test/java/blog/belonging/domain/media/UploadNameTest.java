package blog.belonging.domain.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Village Hall.JPG | village-hall | Village Hall",
                "C:\\fakepath\\Ysgol Siân.png | ysgol-sian | Ysgol Siân",
                "../../etc/passwd | passwd | passwd",
                "hall-300x200.jpg | hall-300x200-1 | hall-300x200",
                "<script>alert(1)</script>.png | script | script>",
                "归属感.jpg | file | 归属感",
                ".htaccess | htaccess | .htaccess",
                "a.php.jpg | a-php | a.php",
                "'' | file | ''",
                "??? | file | ???",
            })
    void aFileIsCalledAsEverySystemCanWriteIt(String given, String text, String title) {
        UploadName name = UploadName.of(given);
        assertThat(name.text()).isEqualTo(text);
        assertThat(name.title()).isEqualTo(title);
        new MediaPath("2026/11/" + name.text() + ".jpg");
    }

    @Test
    void whatIsTakenIsCountedOn() {
        UploadName name = UploadName.of("hall.jpg");
        assertThat(name.numbered(0)).isEqualTo("hall");
        assertThat(name.numbered(1)).isEqualTo("hall-2");
    }

    @Test
    void aNameIsNeverLongerThanAFileSystemTakes() {
        assertThat(UploadName.of("ab".repeat(5000) + ".jpg").text()).hasSize(80);
        assertThat(UploadName.of("a\ud83c\udf31".repeat(5000)).title().length()).isLessThanOrEqualTo(2000);
        assertThat(UploadName.of("a\u0000\u202e\r\nb.jpg").title()).isEqualTo("a b");
    }
}
