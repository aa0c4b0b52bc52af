package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.BlogExport;
import blog.belonging.domain.transfer.BlogExports;
import blog.belonging.domain.transfer.NotAnExport;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens WordPress exports, packed or not. What a file is shows in its first bytes; its name proves nothing. */
@ApplicationScoped
class WxrArchive implements BlogExports {

    static final int MOST_PARTS = 10_000;

    @Override
    public BlogExport open(Path file, String called) {
        String name = XmlCursor.shortened(called);
        if (!Files.exists(file)) {
            throw new NotAnExport(name, "there is no such file (" + file.toAbsolutePath() + ").");
        }
        if (Files.isDirectory(file)) {
            throw new NotAnExport(name, "it is a folder; name the .xml or .zip file in it.");
        }
        if (!Files.isRegularFile(file)) {
            throw new NotAnExport(name, "it is no ordinary file, and it has to be read more than once.");
        }
        List<ExportPart> parts;
        try {
            parts = parts(name, file);
        } catch (Unreadable e) {
            throw new NotAnExport(name, e.getMessage() + ".");
        } catch (IOException e) {
            throw new NotAnExport(name, "it cannot be read; may this program read it?");
        }
        XmlCursor.open(parts.get(0), WxrReader.VOCABULARY).close();
        return new WxrExport(name, parts, complete(name, file));
    }

    private static Optional<Path> complete(String name, Path file) {
        try {
            if (!OpenZip.looksLikeOne(file)) {
                return Optional.empty();
            }
            try (OpenZip zip = new OpenZip(file)) {
                return CompleteCopy.isOne(zip.names()) ? Optional.of(file) : Optional.empty();
            }
        } catch (IOException e) {
            throw new NotAnExport(name, "it cannot be read; may this program read it?");
        }
    }

    private static List<ExportPart> parts(String name, Path file) throws IOException {
        if (OpenZip.looksLikeOne(file)) {
            return zipped(name, file);
        }
        if (isGzip(file)) {
            return List.of(new ExportPart(name, "", () -> gunzip(file)));
        }
        return List.of(new ExportPart(name, "", () -> Files.newInputStream(file)));
    }

    private static List<ExportPart> zipped(String name, Path file) throws IOException {
        List<String> entries;
        try (OpenZip zip = new OpenZip(file)) {
            entries = zip.names().stream()
                    .filter(WxrArchive::isPart)
                    .distinct()
                    .sorted()
                    .toList();
        }
        if (entries.isEmpty()) {
            throw new Unreadable("no .xml file is in this zip");
        }
        if (entries.size() > MOST_PARTS) {
            throw new Unreadable("more than 10,000 files are in this zip");
        }
        List<ExportPart> parts = new ArrayList<>();
        for (String entry : entries) {
            String shown = XmlCursor.shortened(entry);
            String prefix = entries.size() == 1 ? "" : shown + ", ";
            parts.add(new ExportPart(name + ", part " + shown, prefix, () -> OpenZip.entry(file, entry)));
        }
        return parts;
    }

    /** Macs add files of their own to every zip. */
    private static boolean isPart(String entry) {
        return entry.toLowerCase(Locale.ROOT).endsWith(".xml")
                && !entry.startsWith("__MACOSX/")
                && !entry.substring(entry.lastIndexOf('/') + 1).startsWith(".");
    }

    private static boolean isGzip(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] magic = bytes.readNBytes(2);
            return magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
        }
    }

    private static InputStream gunzip(Path file) throws IOException {
        Counted packed = new Counted(Files.newInputStream(file));
        try {
            return new UnpackedStream(new GZIPInputStream(packed, 16_384), () -> packed.count);
        } catch (ZipException e) {
            packed.close();
            throw new Unreadable("the compressed file is damaged", e);
        } catch (IOException e) {
            packed.close();
            throw new Unreadable("the compressed file is cut off; it was probably not copied completely", e);
        }
    }

    /** Knows how many bytes were read from it. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
