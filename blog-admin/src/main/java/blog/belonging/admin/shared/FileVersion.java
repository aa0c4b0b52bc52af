package blog.belonging.admin.shared;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** A short name for what is in a file of the application, computed once. */
final class FileVersion {

    private static final Map<String, String> VERSIONS = new ConcurrentHashMap<>();

    private FileVersion() {}

    static String of(ServletContext context, String name) {
        return VERSIONS.computeIfAbsent(name, key -> read(context, key));
    }

    private static String read(ServletContext context, String name) {
        CRC32 checksum = new CRC32();
        try (InputStream in = context.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no file " + name);
            }
            checksum.update(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toHexString(checksum.getValue());
    }
}
