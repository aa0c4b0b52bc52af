package blog.belonging.web.frontdoor;

import blog.belonging.domain.shared.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A finished answer as it goes over the wire: plain, and compressed if that makes it shorter. */
final class KeptPage {

    /** What is made anew for each answer, or differs between the plain and the compressed one. Lower case. */
    private static final Set<String> NOT_KEPT = Set.of(
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "date",
            "etag",
            "server",
            "transfer-encoding");

    /** Browsers ask each time, and are told at once that nothing has changed; what stands between may answer meanwhile. */
    private static final String ASK_EACH_TIME = "public, max-age=0, stale-while-revalidate=1";

    /** Hexadecimal digits: 128 bits tell any two pages apart. */
    private static final int TAG_LENGTH = 32;

    /** Of the object itself and of what finds it, about, in bytes. */
    private static final int AROUND = 1024;

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    private final int status;
    private final @Nullable String type;
    private final String[] names;
    private final String[] values;
    private final byte[] plain;
    private final byte[] compressed;
    private final String tag;
    private final String compressedTag;
    private final Instant modified;
    private final String lastModified;
    private final boolean forEver;
    private final long generation;
    private final long madeAt;

    /** @param same what it was before, if it is as it was */
    private KeptPage(
            Gathering answer, byte[] plain, byte[] compressed, Optional<KeptPage> same, long generation, long madeAt) {
        this.status = answer.getStatus();
        this.type = answer.getContentType();
        this.plain = plain;
        this.compressed = compressed;
        this.generation = generation;
        this.madeAt = madeAt;
        tag = same.map(old -> old.tag).orElseGet(() -> "\"" + Sha256.of(plain).substring(0, TAG_LENGTH) + "\"");
        compressedTag = tag.substring(0, tag.length() - 1) + "-gzip\"";
        @Nullable String said = answer.getHeader("Last-Modified");
        modified = said != null
                ? Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(said))
                : same.map(old -> old.modified).orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.SECONDS));
        lastModified = HTTP_DATE.format(modified);
        List<String> keys = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (String name : answer.getHeaderNames()) {
            if (!NOT_KEPT.contains(name.toLowerCase(Locale.ROOT)) && !keys.contains(name)) {
                keys.add(name);
                texts.add(String.join(", ", answer.getHeaders(name)));
            }
        }
        if (status == HttpServletResponse.SC_OK && answer.getHeader("Cache-Control") == null) {
            keys.add("Cache-Control");
            texts.add(ASK_EACH_TIME);
        }
        if (compressed.length > 0 && !keys.contains("Vary")) {
            keys.add("Vary");
            texts.add("Accept-Encoding");
        }
        @Nullable String cache = answer.getHeader("Cache-Control");
        forEver = isFound() && cache != null && cache.contains("immutable");
        names = keys.toArray(String[]::new);
        values = texts.toArray(String[]::new);
    }

    /**
     * @param before what was kept at this address: the same content is neither compressed again nor of another age
     * @param generation of the blog when the making of the answer began
     * @param madeAt by {@link System#nanoTime}
     */
    static KeptPage of(Gathering answer, Optional<KeptPage> before, long generation, long madeAt) throws IOException {
        ByteArrayOutputStream body = answer.written();
        byte[] plain = body.toByteArray();
        Optional<KeptPage> same = before.filter(
                old -> Arrays.equals(old.plain, plain) && Objects.equals(old.type, answer.getContentType()));
        if (same.isPresent()) {
            return new KeptPage(answer, same.get().plain, same.get().compressed, same, generation, madeAt);
        }
        byte[] compressed = Gzip.isWorthIt(answer.getContentType(), plain.length)
                ? Gzip.of(body).toByteArray()
                : new byte[0];
        return new KeptPage(answer, plain, compressed, same, generation, madeAt);
    }

    boolean isFound() {
        return status == HttpServletResponse.SC_OK;
    }

    /** Whether it says so itself: an asset, at an address that changes with it (RFC 8246). */
    boolean isForEver() {
        return forEver;
    }

    /** Bytes of memory, about. */
    int weight() {
        return plain.length + compressed.length + AROUND;
    }

    long generation() {
        return generation;
    }

    long madeAt() {
        return madeAt;
    }

    /** Answers, in as few steps as can be. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean small = compressed.length > 0 && Gzip.isTakenBy(request.getHeader("Accept-Encoding"));
        for (int i = 0; i < names.length; i++) {
            response.setHeader(names[i], values[i]);
        }
        if (isFound()) {
            String mine = small ? compressedTag : tag;
            response.setHeader("ETag", mine);
            response.setHeader("Last-Modified", lastModified);
            if (isKnown(request, mine)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(status);
        if (type != null) {
            response.setContentType(type);
        }
        if (small) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] body = small ? compressed : plain;
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** RFC 9110, 13.1: the tags decide; the date only where there are none. */
    private boolean isKnown(HttpServletRequest request, String mine) {
        @Nullable String tags = request.getHeader("If-None-Match");
        if (tags != null) {
            return tags.equals(mine)
                    || tags.strip().equals("*")
                    || Arrays.stream(tags.split(",", -1))
                            .map(one -> one.strip().replaceFirst("^W/", ""))
                            .anyMatch(mine::equals);
        }
        try {
            long since = request.getDateHeader("If-Modified-Since");
            return since >= 0 && modified.toEpochMilli() <= since;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
