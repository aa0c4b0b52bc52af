package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.BlogExport;
import blog.belonging.domain.transfer.NotAnExport;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whatever a file contains, it is an export or it is refused. Set JAZZER_FUZZ=1 to search beyond the seeds. */
class WxrArchiveFuzzTest {

    @FuzzTest(maxDuration = "20s")
    void anyBytesAreAnExportOrNone(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("export", ".bin");
        try {
            Files.write(file, bytes);
            BlogExport export = new WxrArchive().open(file);
            export.check(item -> {});
            export.items(item -> {});
        } catch (NotAnExport refusal) {
            if (refusal.getMessage() == null || refusal.getMessage().contains("\n")) {
                throw new AssertionError("a refusal must be one line", refusal);
            }
        } finally {
            Files.delete(file);
        }
    }
}
