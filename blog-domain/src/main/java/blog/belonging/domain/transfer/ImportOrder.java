package blog.belonging.domain.transfer;

import java.time.ZoneId;
import java.util.Optional;

/**
 * What is to be imported, and how.
 *
 * @param uploads empty: files that are not here yet are listed as missing, or fetched
 * @param fetch whether missing files may be downloaded from the old blog
 * @param dryRun whether only the report is wanted
 * @param zone of the old site, if the administrator knows better than its dates
 */
public record ImportOrder(
        BlogExport export, Optional<UploadsFolder> uploads, boolean fetch, boolean dryRun, Optional<ZoneId> zone) {

    ImportOrder with(UploadsFolder folder) {
        return new ImportOrder(export, Optional.of(folder), fetch, dryRun, zone);
    }
}
