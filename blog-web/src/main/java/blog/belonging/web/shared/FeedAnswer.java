package blog.belonging.web.shared;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.zip.CRC32C;

/** Answers with bytes that a reader may have already: 304 then, by entity tag or by date. */
public final class FeedAnswer {

    private FeedAnswer() {}

    @SuppressWarnings("JavaUtilDate") // what the REST API takes
    public static Response of(Request request, byte[] bytes, String type, Instant modified) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        EntityTag tag = new EntityTag(Long.toHexString(checksum.getValue()) + "-" + Integer.toHexString(bytes.length));
        Date lastModified = Date.from(modified.truncatedTo(ChronoUnit.SECONDS));
        CacheControl cache = new CacheControl();
        cache.setNoTransform(false);
        cache.setMaxAge(60);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(lastModified, tag);
        return (unchanged == null ? Response.ok(bytes, type + ";charset=UTF-8") : unchanged)
                .tag(tag)
                .lastModified(lastModified)
                .cacheControl(cache)
                .build();
    }
}
