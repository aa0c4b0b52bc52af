package blog.belonging.persistence.media;

import blog.belonging.domain.media.UploadRefused;
import blog.belonging.domain.media.UploadRefused.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is, told by its content: its name could say anything. What is not on the list is not kept.
 *
 * @param extension that it gets here
 */
record FileType(String mimeType, String extension) {

    private static final int BEGINNING = 64;

    private static final MimeTypes SIGNATURES = MimeTypes.getDefaultMimeTypes();

    private static final Map<String, String> EXTENSIONS = Map.ofEntries(
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/gif", "gif"),
            Map.entry("image/webp", "webp"),
            Map.entry("application/pdf", "pdf"),
            Map.entry("audio/mpeg", "mp3"),
            Map.entry("audio/mp4", "m4a"),
            Map.entry("audio/ogg", "ogg"),
            Map.entry("video/mp4", "mp4"),
            Map.entry("video/webm", "webm"),
            Map.entry("text/vtt", "vtt"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
            Map.entry("application/vnd.oasis.opendocument.text", "odt"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "ods"),
            Map.entry("application/vnd.oasis.opendocument.presentation", "odp"));

    /** The part that makes an Office document what it is. */
    private static final Map<String, String> MAIN_PARTS = Map.of(
            "word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    boolean isPicture() {
        return mimeType.startsWith("image/");
    }

    /** @throws UploadRefused if files of this type are not kept */
    static FileType of(Path file) throws IOException {
        String type = told(file, seen(file));
        String extension = EXTENSIONS.get(type);
        if (extension == null) {
            throw new UploadRefused(reason(type));
        }
        return new FileType(type, extension);
    }

    private static String seen(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return SIGNATURES.detect(bytes, new Metadata()).getBaseType().toString();
        }
    }

    /** Some formats look alike from the outside. */
    private static String told(Path file, String seen) throws IOException {
        return switch (seen) {
            case "video/mp4", "video/quicktime", "video/x-m4v", "audio/mp4" -> brand(beginning(file));
            case "application/x-matroska", "video/x-matroska" ->
                beginning(file).contains("webm") ? "video/webm" : "video/x-matroska";
            case "audio/vorbis", "audio/opus", "audio/x-oggflac", "audio/x-oggpcm", "application/ogg" -> "audio/ogg";
            case "application/zip", "application/x-tika-ooxml" -> office(file, "application/zip");
            default -> seen.startsWith("application/vnd.oasis.opendocument.") ? office(file, seen) : seen;
        };
    }

    /** ISO 14496-12: what kind of film it is stands behind "ftyp". */
    private static String brand(String beginning) {
        int at = beginning.indexOf("ftyp");
        String brand = at < 0 ? "qt  " : beginning.substring(at + 4, Math.min(beginning.length(), at + 8));
        return switch (brand) {
            case "qt  " -> "video/quicktime";
            case "M4A ", "M4B " -> "audio/mp4";
            default -> "video/mp4";
        };
    }

    private static String beginning(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        }
    }

    /** Only the table of contents is read; nothing is unpacked. */
    private static String office(Path file, String otherwise) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            boolean program = parts.stream()
                    .map(part -> part.getName().toLowerCase(Locale.ROOT))
                    .anyMatch(name -> name.endsWith(".bin") && name.contains("vba")
                            || name.startsWith("basic/")
                            || name.startsWith("scripts/"));
            if (program) {
                throw new UploadRefused(Reason.MACROS);
            }
            return MAIN_PARTS.entrySet().stream()
                    .filter(part ->
                            parts.getEntry("[Content_Types].xml") != null && parts.getEntry(part.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(otherwise);
        } catch (ZipException damaged) {
            throw new UploadRefused(Reason.DAMAGED);
        }
    }

    private static Reason reason(String type) {
        return switch (type) {
            case "image/svg+xml" -> Reason.SVG;
            case "text/html", "application/xhtml+xml", "application/xml", "text/javascript", "application/javascript" ->
                Reason.WEB_PAGE;
            case "image/heic", "image/heif" -> Reason.HEIC;
            case "video/quicktime" -> Reason.QUICKTIME;
            case "application/x-tika-msoffice", "application/msword" -> Reason.OLD_OFFICE;
            default -> Reason.UNKNOWN_TYPE;
        };
    }
}
