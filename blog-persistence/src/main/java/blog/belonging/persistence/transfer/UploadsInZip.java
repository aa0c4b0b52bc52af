package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.UploadsFolder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Uploads that were packed into a zip. */
class UploadsInZip implements UploadsFolder {

    private final OpenZip zip;

    UploadsInZip(OpenZip zip) {
        this.zip = zip;
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        if (!CopiedUploads.isHarmless(path)) {
            return Optional.empty();
        }
        for (String candidate : CopiedUploads.candidates(path)) {
            Optional<InputStream> found = zip.find(candidate);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException readOnly) {
            // Nothing was written, so nothing is lost.
        }
    }
}
