package blog.belonging.domain.transfer;

import java.nio.file.Path;

/** Opens a copy of {@code wp-content/uploads}. */
public interface UploadsFolders {

    /**
     * @param folderOrZip a folder, or a zip of one
     * @throws NotAnExport if it is neither
     */
    UploadsFolder open(Path folderOrZip);
}
