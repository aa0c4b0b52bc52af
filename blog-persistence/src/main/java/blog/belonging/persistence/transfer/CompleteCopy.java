package blog.belonging.persistence.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A zip with everything of a blog:
 *
 * <pre>
 * blog.xml           the export, which WordPress reads too
 * data.json          what that has no place for
 * uploads/2026/01/…  the files
 * checksums.sha256   of all of these, as sha256sum writes and checks them
 * </pre>
 */
final class CompleteCopy {

    static final String EXPORT = "blog.xml";
    static final String DATA = "data.json";
    static final String UPLOADS = "uploads/";
    static final String CHECKSUMS = "checksums.sha256";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

    /** Bytes: half a million files. */
    private static final int LONGEST_LIST = 100_000_000;

    private static final int BUFFER = 1 << 16;

    private CompleteCopy() {}

    static boolean isOne(List<String> names) {
        return names.contains(DATA) && names.contains(CHECKSUMS);
    }

    /** @throws Unreadable naming the first thing that is not what it was when the copy was made */
    static void verify(Path file) throws IOException {
        try (OpenZip zip = new OpenZip(file)) {
            Map<String, String> expected = checksums(zip);
            Set<String> seen = new HashSet<>();
            for (String name : zip.names()) {
                String shown = XmlCursor.shortened(name);
                if (!seen.add(name)) {
                    throw new Unreadable("there are two files of the name " + shown + " in it");
                }
                if (name.equals(CHECKSUMS)) {
                    continue;
                }
                String known = expected.remove(name);
                if (known == null) {
                    throw new Unreadable("there is a file in it that was not there when the copy was made, " + shown);
                }
                if (!known.equals(checksum(zip, name))) {
                    throw new Unreadable(
                            shown + " in it is not what it was when the copy was made; the copy is damaged");
                }
            }
            if (!expected.isEmpty()) {
                throw new Unreadable(
                        XmlCursor.shortened(expected.keySet().iterator().next()) + " is missing from it");
            }
        }
    }

    private static Map<String, String> checksums(OpenZip zip) throws IOException {
        try (InputStream bytes = zip.find(CHECKSUMS).orElseThrow(() -> new Unreadable("its checksums are missing"))) {
            byte[] list = bytes.readNBytes(LONGEST_LIST);
            Map<String, String> found = new HashMap<>();
            for (String line : new String(list, StandardCharsets.UTF_8).split("\n")) {
                Matcher parts = LINE.matcher(line.strip());
                if (!parts.matches()) {
                    throw new Unreadable("its list of checksums is damaged");
                }
                found.put(parts.group(2), parts.group(1));
            }
            return found;
        }
    }

    private static String checksum(OpenZip zip, String name) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream bytes = zip.find(name).orElseThrow(() -> new Unreadable("it is no longer in the zip"))) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
