package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.NotAnExport;
import blog.belonging.domain.transfer.UploadsFolder;
import blog.belonging.domain.transfer.UploadsFolders;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Copies of uploads, as administrators make them: of the folder itself, of {@code wp-content} or of the whole site. */
@ApplicationScoped
class CopiedUploads implements UploadsFolders {

    /** Where the years may lie in a copy. */
    static final List<String> PREFIXES = List.of("wp-content/uploads/", "uploads/", "");

    @Override
    public UploadsFolder open(Path folderOrZip) {
        String name = XmlCursor.shortened(String.valueOf(folderOrZip.getFileName()));
        try {
            if (Files.isDirectory(folderOrZip)) {
                return new UploadsOnDisk(folderOrZip.toRealPath());
            }
            if (Files.isRegularFile(folderOrZip) && OpenZip.looksLikeOne(folderOrZip)) {
                return new UploadsInZip(new OpenZip(folderOrZip));
            }
        } catch (Unreadable e) {
            throw new NotAnExport(name, e.getMessage() + ".");
        } catch (IOException e) {
            throw new NotAnExport(name, "it cannot be read; may this program read it?");
        }
        throw new NotAnExport(
                name,
                Files.exists(folderOrZip)
                        ? "it is neither a folder nor a zip of the old blog's uploads."
                        : "there is no such folder or zip (" + folderOrZip.toAbsolutePath() + ").");
    }

    /** Whether nothing in it climbs or means something to a file system. */
    static boolean isHarmless(String path) {
        if (path.isEmpty() || path.chars().anyMatch(c -> c < ' ' || c == '\\' || c == ':')) {
            return false;
        }
        for (String segment : path.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return true;
    }

    /** Where to look for a path. Macs take the accents of names apart when they copy them. */
    static Set<String> candidates(String path) {
        Set<String> found = new LinkedHashSet<>();
        for (String prefix : PREFIXES) {
            found.add(prefix + path);
            found.add(prefix + Normalizer.normalize(path, Normalizer.Form.NFC));
            found.add(prefix + Normalizer.normalize(path, Normalizer.Form.NFD));
        }
        return found;
    }
}
