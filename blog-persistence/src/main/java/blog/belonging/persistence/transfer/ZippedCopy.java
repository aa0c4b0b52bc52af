package blog.belonging.persistence.transfer;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A {@link CompleteCopy} while it is written: each file with its checksum, and the list of those at the end. */
class ZippedCopy {

    private final ZipOutputStream zip;
    private final StringBuilder checksums = new StringBuilder();

    /** @param to is not closed */
    ZippedCopy(OutputStream to) {
        zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    }

    /** Writes a file. */
    interface Content {
        void to(OutputStream stream) throws IOException;
    }

    /** @param packed whether it is smaller already than it would become */
    void add(String name, boolean packed, Content content) throws IOException {
        zip.setLevel(packed ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        zip.putNextEntry(new ZipEntry(name));
        MessageDigest digest = CompleteCopy.sha256();
        content.to(new Open(new DigestOutputStream(zip, digest)));
        zip.closeEntry();
        checksums
                .append(HexFormat.of().formatHex(digest.digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    void end() throws IOException {
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        zip.putNextEntry(new ZipEntry(CompleteCopy.CHECKSUMS));
        zip.write(checksums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    /** Is not closed by who writes one file of many. */
    private static final class Open extends FilterOutputStream {

        Open(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
