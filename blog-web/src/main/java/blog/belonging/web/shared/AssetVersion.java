package blog.belonging.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** A short name for the content of an asset, computed once. */
final class AssetVersion {

    private static final Map<String, String> VERSIONS = new ConcurrentHashMap<>();

    private AssetVersion() {}

    static String of(String name) {
        return VERSIONS.computeIfAbsent(name, AssetVersion::read);
    }

    private static String read(String name) {
        ServletContext context = CDI.current().select(ServletContext.class).get();
        CRC32 checksum = new CRC32();
        try (InputStream in = context.getResourceAsStream("/assets/" + name)) {
            if (in != null) {
                checksum.update(in.readAllBytes());
            }
        } catch (IOException e) {
            return "0";
        }
        return Long.toHexString(checksum.getValue());
    }
}
