package blog.belonging.persistence.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.persistence.shared.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskImportReportsTest {

    @TempDir
    Path data;

    @Test
    void aReportIsFoundByItsTimeAndNeverOverwritten() throws Exception {
        DiskImportReports reports = new DiskImportReports();
        reports.clock = Clock.fixed(Instant.parse("2026-11-23T14:12:42Z"), ZoneOffset.UTC);
        reports.dataFolder = new DataFolder() {
            @Override
            public Path path() {
                return data;
            }
        };

        String first = reports.keep("12 posts\n");
        String second = reports.keep("Nothing changed: “unchanged”\n");

        assertThat(Path.of(first)).isEqualTo(data.resolve("import-reports/2026-11-23T14-12-42.txt"));
        assertThat(Path.of(second)).isEqualTo(data.resolve("import-reports/2026-11-23T14-12-42-2.txt"));
        assertThat(Files.readString(Path.of(first))).isEqualTo("12 posts\n");
        assertThat(Files.readString(Path.of(second))).contains("“unchanged”");
    }
}
