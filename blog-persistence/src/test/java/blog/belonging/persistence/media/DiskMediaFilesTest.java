package blog.belonging.persistence.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import blog.belonging.domain.media.MediaFiles.Pixels;
import blog.belonging.domain.media.NotAMediaPath;
import blog.belonging.persistence.shared.DataFolder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiskMediaFilesTest {

    @TempDir
    Path temp;

    private Path data;
    private final DiskMediaFiles files = new DiskMediaFiles();

    @BeforeEach
    void aSecretLiesBesideTheData() throws IOException {
        data = Files.createDirectory(temp.resolve("data"));
        Files.writeString(temp.resolve("secret.txt"), "secret");
        Files.writeString(data.resolve("secret.txt"), "secret");
        files.dataFolder = new DataFolder() {
            @Override
            public Path path() {
                return data;
            }
        };
    }

    private void keep(String path, String text) throws IOException {
        files.keep(path, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> everything() throws IOException {
        try (Stream<Path> all = Files.walk(data.resolve("uploads"))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> data.resolve("uploads").relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatWasKeptIsFoundAgain() throws IOException {
        keep("2026/11/hall.jpg", "a picture");
        assertThat(files.has("2026/11/hall.jpg")).isTrue();
        assertThat(files.find("2026/11/hall.jpg").orElseThrow()).hasContent("a picture");
        assertThat(data.resolve("uploads/2026/11/hall.jpg")).hasContent("a picture");
        assertThat(everything()).containsExactly("2026/11/hall.jpg");
    }

    @Test
    void whatIsKeptAgainIsReplaced() throws IOException {
        keep("logo.png", "old");
        keep("logo.png", "new");
        assertThat(files.find("logo.png").orElseThrow()).hasContent("new");
        assertThat(everything()).containsExactly("logo.png");
    }

    @Test
    void aSmallerCopyThatIsNotThereIsReplacedByItsOriginal() throws IOException {
        keep("2026/11/hall.jpg", "original");
        keep("2026/11/hall-150x150.jpg", "thumbnail");
        assertThat(files.find("2026/11/hall-300x200.jpg").orElseThrow()).hasContent("original");
        assertThat(files.find("2026/11/hall-150x150.jpg").orElseThrow()).hasContent("thumbnail");
        assertThat(files.has("2026/11/hall-300x200.jpg")).isFalse();
        assertThat(files.find("2026/11/other-300x200.jpg")).isEmpty();
        assertThat(files.find("2026/11/-300x200.jpg")).isEmpty();
    }

    @Test
    void aFileThatBreaksOffLeavesNothingBehind() throws IOException {
        keep("hall.jpg", "whole");
        InputStream breaksOff = new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent++ > 100_000) {
                    throw new IOException("the line went dead");
                }
                return 'x';
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> files.keep("hall.jpg", breaksOff))
                .withMessage("the line went dead");
        assertThat(files.find("hall.jpg").orElseThrow()).hasContent("whole");
        assertThat(everything()).containsExactly("hall.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "2026/../../secret.txt",
                "/etc/passwd.txt",
                "..\\secret.txt",
                "",
                ".",
                "2026//hall.jpg",
                "shell.php",
                "page.html",
                "hall.jpg\0.txt",
                ".unfinished/x.jpg"
            })
    void noPathLeadsOutOrNamesAProgram(String path) {
        assertThat(files.find(path)).isEmpty();
        assertThat(files.has(path)).isFalse();
        assertThat(files.measure(path)).isEmpty();
        assertThatExceptionOfType(NotAMediaPath.class).isThrownBy(() -> keep(path, "x"));
        assertThat(data.resolve("secret.txt")).hasContent("secret");
    }

    @Test
    void aLinkThatLeadsOutIsNotFollowed() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Path uploads = Files.createDirectory(data.resolve("uploads"));
        Files.createSymbolicLink(uploads.resolve("out"), outside);
        Files.createSymbolicLink(uploads.resolve("secret.txt"), temp.resolve("secret.txt"));
        Files.writeString(outside.resolve("there.txt"), "there");

        assertThat(files.has("out/there.txt")).isFalse();
        assertThat(files.find("out/there-1x1.txt")).isEmpty();
        assertThat(files.has("secret.txt")).isFalse();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> keep("out/2026/x.txt", "x"))
                .withMessageContaining("leads out");
        assertThat(outside.resolve("2026")).doesNotExist();

        keep("secret.txt", "public");
        assertThat(temp.resolve("secret.txt")).hasContent("secret");
        assertThat(files.find("secret.txt").orElseThrow()).hasContent("public");
    }

    @Test
    void theUploadsMayLieOnAnotherDisk() throws IOException {
        Path disk = Files.createDirectory(temp.resolve("disk"));
        Files.createSymbolicLink(data.resolve("uploads"), disk);
        keep("2026/hall.jpg", "a picture");
        assertThat(files.find("2026/hall.jpg").orElseThrow()).hasContent("a picture");
        assertThat(disk.resolve("2026/hall.jpg")).hasContent("a picture");
    }

    @Test
    void aFileAndAFolderCannotShareAName() throws IOException {
        keep("2026/hall.jpg/x.jpg", "x");
        keep("logo.png", "x");
        assertThat(files.has("2026/hall.jpg")).isFalse();
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> keep("2026/hall.jpg", "y"));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> keep("logo.png/y.jpg", "y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif", "bmp"})
    void thePixelsOfAPictureAreMeasuredWhateverItIsCalled(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), format, bytes);
        files.keep("2026/hall.jpg", new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(files.measure("2026/hall.jpg")).contains(new Pixels(30, 20));
    }

    @Test
    void whatIsNoPictureHasNoPixels() throws IOException {
        keep("hall.jpg", "no picture at all");
        keep("empty.jpg", "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        byte[] huge = bytes.toByteArray();
        Arrays.fill(huge, 16, 20, (byte) 0x7f);
        files.keep("huge.png", new ByteArrayInputStream(huge));
        files.keep("cut.png", new ByteArrayInputStream(Arrays.copyOf(bytes.toByteArray(), 18)));
        for (String name : List.of("hall.jpg", "empty.jpg", "huge.png", "cut.png", "missing.png")) {
            assertThat(files.measure(name)).isEmpty();
        }
    }
}
