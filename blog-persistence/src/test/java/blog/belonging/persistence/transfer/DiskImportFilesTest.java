package blog.belonging.persistence.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.belonging.persistence.shared.DataFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskImportFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path data;

    private final DiskImportFiles files = new DiskImportFiles();

    @BeforeEach
    void start() {
        files.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        files.dataFolder = new DataFolder() {
            @Override
            public Path path() {
                return data;
            }
        };
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void whatWasBroughtIsThereUntilItIsForgotten() throws Exception {
        String folder = files.keep(bytes("export"), Optional.of(bytes("uploads")));
        assertThat(files.export(folder)).hasContent("export");
        assertThat(files.uploads(folder).orElseThrow()).hasContent("uploads");
        files.forget(folder);
        assertThat(files.export(folder)).doesNotExist();
        assertThat(files.uploads(folder)).isEmpty();
        files.forget(folder);
    }

    @Test
    void whatBreaksOffLeavesNothing() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the connection is gone");
            }
        };
        assertThatThrownBy(() -> files.keep(bytes("export"), Optional.of(broken)))
                .isInstanceOf(IOException.class);
        try (var left = Files.list(data.resolve("imports"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void onlyOurOwnNamesLeadAnywhere() {
        assertThatThrownBy(() -> files.export("../uploads")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> files.forget("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasLeftBehindIsForgottenAfterADay() throws Exception {
        String left = files.keep(bytes("a"), Optional.empty());
        String needed = files.keep(bytes("b"), Optional.empty());
        String fresh = files.keep(bytes("c"), Optional.empty());
        for (String old : List.of(left, needed)) {
            Files.setLastModifiedTime(
                    data.resolve("imports").resolve(old), FileTime.from(NOW.minus(Duration.ofDays(2))));
        }
        files.forgetOld(List.of(needed));
        assertThat(files.export(left)).doesNotExist();
        assertThat(files.export(needed)).exists();
        assertThat(files.export(fresh)).exists();
    }
}
