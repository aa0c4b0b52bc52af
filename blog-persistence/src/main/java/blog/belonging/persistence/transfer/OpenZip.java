package blog.belonging.persistence.transfer;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip whose entries can be asked for by name. */
class OpenZip implements Closeable {

    /** Old Windows programs write names that are not UTF-8. */
    private static final Charset OLD_NAMES =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    private final ZipFile zip;

    OpenZip(Path file) throws IOException {
        zip = open(file);
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException notUtf8) {
            try {
                return new ZipFile(file.toFile(), OLD_NAMES);
            } catch (ZipException | IllegalArgumentException e) {
                throw new Unreadable("it is a damaged zip; it was probably not copied completely", e);
            }
        }
    }

    static boolean looksLikeOne(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] magic = bytes.readNBytes(4);
            return magic.length == 4
                    && magic[0] == 'P'
                    && magic[1] == 'K'
                    && (magic[2] == 3 && magic[3] == 4 || magic[2] == 5 && magic[3] == 6);
        }
    }

    /** Names of files, folders left out. */
    List<String> names() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .toList();
    }

    Optional<InputStream> find(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        // ZipFile takes "name" for the folder "name/" too.
        if (entry == null || entry.isDirectory() || !entry.getName().equals(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new UnpackedStream(zip.getInputStream(entry), entry::getCompressedSize, entry.getCrc()));
        } catch (ZipException e) {
            throw new Unreadable("the compressed file is damaged, or protected by a password", e);
        }
    }

    /** The bytes of an entry of a zip that is opened for them alone. */
    static InputStream entry(Path file, String name) throws IOException {
        OpenZip zip = new OpenZip(file);
        try {
            InputStream bytes = zip.find(name).orElseThrow(() -> new Unreadable("it is no longer in the zip"));
            return new FilterInputStream(bytes) {

                @Override
                public void close() throws IOException {
                    try (zip) {
                        super.close();
                    }
                }
            };
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
