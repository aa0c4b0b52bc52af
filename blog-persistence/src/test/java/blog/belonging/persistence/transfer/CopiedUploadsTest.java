package blog.belonging.persistence.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import blog.belonging.domain.transfer.NotAnExport;
import blog.belonging.domain.transfer.UploadsFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiedUploadsTest {

    @TempDir
    Path temp;

    private Path copy;

    @BeforeEach
    void aSecretLiesBesideTheCopy() throws IOException {
        copy = Files.createDirectory(temp.resolve("copy"));
        Files.writeString(temp.resolve("secret.txt"), "secret");
    }

    private static void put(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path zip(String... names) throws IOException {
        Path file = temp.resolve("uploads.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    zip.write(name.getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
        }
        return file;
    }

    private static Optional<String> read(Path folderOrZip, String path) throws IOException {
        try (UploadsFolder uploads = new CopiedUploads().open(folderOrZip)) {
            Optional<InputStream> found = uploads.open(path);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream bytes = found.get()) {
                return Optional.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "uploads/", "wp-content/uploads/"})
    void aCopyMayBeOfTheFolderOrOfWhatIsAboveIt(String prefix) throws IOException {
        put(copy, prefix + "2026/11/hall.jpg", "a picture");
        assertThat(read(copy, "2026/11/hall.jpg")).contains("a picture");

        assertThat(read(zip(prefix, prefix + "2026/11/hall.jpg"), "2026/11/hall.jpg"))
                .contains(prefix + "2026/11/hall.jpg");
    }

    @Test
    void aFileThatIsNotThereIsMissing() throws IOException {
        assertThat(read(copy, "2026/11/hall.jpg")).isEmpty();
        assertThat(read(zip("2026/11/other.jpg"), "2026/11/hall.jpg")).isEmpty();
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        put(copy, "2026/11/hall.jpg", "a picture");
        assertThat(read(copy, "2026/11")).isEmpty();
        assertThat(read(zip("2026/11/", "2026/11/hall.jpg"), "2026/11")).isEmpty();
    }

    @Test
    void aNameIsMeantAsItIsWritten() throws IOException {
        put(copy, "2026/11/Hall.jpg", "a picture");
        assertThat(read(copy, "2026/11/hall.jpg")).isEmpty();
        assertThat(read(zip("2026/11/Hall.jpg"), "2026/11/hall.jpg")).isEmpty();
    }

    @Test
    void accentsMayHaveBeenTakenApartByAMac() throws IOException {
        String apart = Normalizer.normalize("2026/11/café.jpg", Normalizer.Form.NFD);
        assertThat(read(zip(apart), "2026/11/café.jpg")).contains(apart);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "2026/../../secret.txt",
                "./../secret.txt",
                "2026//../../secret.txt",
                "..\\secret.txt",
                "/etc/passwd",
                "",
                ".",
                "..",
                "2026/11/hall.jpg/",
                "C:/secret.txt",
                "secret.txt\0.jpg"
            })
    void noPathLeadsOut(String path) throws IOException {
        put(copy, "2026/11/hall.jpg", "a picture");
        assertThat(read(copy, path)).isEmpty();
        assertThat(read(zip("2026/11/hall.jpg", "../secret.txt", "/etc/passwd"), path))
                .isEmpty();
    }

    @Test
    void aLinkThatLeadsOutIsNotFollowed() throws IOException {
        put(copy, "2026/hall.jpg", "a picture");
        Files.createSymbolicLink(copy.resolve("2026/secret.jpg"), temp.resolve("secret.txt"));
        Files.createSymbolicLink(copy.resolve("2027"), temp);
        Files.createSymbolicLink(copy.resolve("2026/same.jpg"), Path.of("hall.jpg"));
        Files.createSymbolicLink(copy.resolve("2026/gone.jpg"), Path.of("nowhere.jpg"));
        assertThat(read(copy, "2026/secret.jpg")).isEmpty();
        assertThat(read(copy, "2027/secret.txt")).isEmpty();
        assertThat(read(copy, "2026/gone.jpg")).isEmpty();
        assertThat(read(copy, "2026/same.jpg")).contains("a picture");
    }

    @Test
    void aCopyMayItselfBeReachedByALink() throws IOException {
        put(copy, "2026/hall.jpg", "a picture");
        Path link = Files.createSymbolicLink(temp.resolve("link"), copy);
        assertThat(read(link, "2026/hall.jpg")).contains("a picture");
    }

    @Test
    void anythingElseIsRefused() throws IOException {
        Path text = Files.writeString(temp.resolve("uploads.txt"), "no zip");
        Path damaged = Files.writeString(temp.resolve("damaged.zip"), "PK\u0003\u0004 and no more");
        for (Path wrong : List.of(text, damaged, temp.resolve("missing"))) {
            assertThatExceptionOfType(NotAnExport.class)
                    .isThrownBy(() -> new CopiedUploads().open(wrong))
                    .withMessageStartingWith(wrong.getFileName() + ": ");
        }
    }
}
