package blog.belonging.domain.media;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an upload below the uploads folder: {@code 2026/11/village-hall.jpg}. Only types that a browser shows or saves
 * without running anything in them have one.
 */
public record MediaPath(String text) {

    private static final int LONGEST = 500;
    private static final int DEEPEST = 8;

    private static final Pattern SIZED = Pattern.compile("-\\d{1,5}x\\d{1,5}(?=\\.[A-Za-z0-9]{1,5}$)");

    /** No SVG, HTML or XML: they can carry script. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("jpe", "image/jpeg"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("heic", "image/heic"),
            Map.entry("bmp", "image/bmp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("tif", "image/tiff"),
            Map.entry("tiff", "image/tiff"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("oga", "audio/ogg"),
            Map.entry("wav", "audio/wav"),
            Map.entry("flac", "audio/flac"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("m4v", "video/mp4"),
            Map.entry("mov", "video/quicktime"),
            Map.entry("webm", "video/webm"),
            Map.entry("ogv", "video/ogg"),
            Map.entry("vtt", "text/vtt"),
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("rtf", "application/rtf"),
            Map.entry("zip", "application/zip"),
            Map.entry("doc", "application/msword"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("ppt", "application/vnd.ms-powerpoint"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            Map.entry("odp", "application/vnd.oasis.opendocument.presentation"),
            Map.entry("epub", "application/epub+zip"));

    /** @throws NotAMediaPath if it could lead out of the folder or is of a type that is not kept */
    public MediaPath {
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new NotAMediaPath(text.substring(0, Math.min(80, text.length())), "it is empty or too long");
        }
        if (text.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '\\' || c == ':')) {
            throw new NotAMediaPath(text, "it has a character that no file name may have");
        }
        String[] segments = text.split("/", -1);
        if (segments.length > DEEPEST) {
            throw new NotAMediaPath(text, "it lies too deep");
        }
        for (String segment : segments) {
            if (segment.isBlank() || segment.startsWith(".") || segment.endsWith(".") || segment.endsWith(" ")) {
                throw new NotAMediaPath(text, "a part of it is empty or starts or ends with a dot");
            }
        }
        if (!TYPES.containsKey(extension(text))) {
            throw new NotAMediaPath(text, "files of this type are not kept");
        }
    }

    public String mimeType() {
        return TYPES.getOrDefault(extension(text), "application/octet-stream");
    }

    /** Whether a browser may show it in place rather than offer to save it. */
    public boolean shownInPlace() {
        String type = mimeType();
        return type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/");
    }

    /** Without WordPress's size: {@code hall-300x200.jpg} is a copy of {@code hall.jpg}. */
    public Optional<MediaPath> original() {
        String without = SIZED.matcher(text).replaceFirst("");
        if (without.equals(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new MediaPath(without));
        } catch (NotAMediaPath nothingButASize) {
            return Optional.empty();
        }
    }

    private static String extension(String text) {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
