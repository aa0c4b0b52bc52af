package blog.belonging.web.shared;

import blog.belonging.domain.site.PublicAddress;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Objects;
import java.util.zip.CRC32C;

/** Answers with bytes that a reader may have already: 304 then, by entity tag or by date. */
public final class FeedAnswer {

    private FeedAnswer() {}

    public static Response of(Request request, Feed feed, PublicAddress.Form form) {
        Document document = new Document(feed, form);
        return of(request, document.written(), document.type(), feed.updated());
    }

    /** @param kept where the same feed may be found, written already; not for what one reader asked for */
    public static Response of(Request request, Feed feed, PublicAddress.Form form, KeptPieces kept) {
        Document document = new Document(feed, form);
        return of(request, kept.document(document, Document::written), document.type(), feed.updated());
    }

    /** A feed in a format. */
    private record Document(Feed feed, PublicAddress.Form form) {

        byte[] written() {
            return switch (form) {
                case ATOM -> FeedXml.atom(feed);
                case JSON -> FeedJson.json(feed);
                default -> FeedXml.rss(feed);
            };
        }

        String type() {
            return switch (form) {
                case ATOM -> "application/atom+xml;charset=UTF-8";
                case JSON -> "application/feed+json";
                default -> "application/rss+xml;charset=UTF-8";
            };
        }

        /** Without going through all its texts. */
        @Override
        public int hashCode() {
            return Objects.hash(form, feed.paging(), feed.updated());
        }
    }

    @SuppressWarnings("JavaUtilDate") // what the REST API takes
    public static Response of(Request request, byte[] bytes, String type, Instant modified) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        EntityTag tag = new EntityTag(Long.toHexString(checksum.getValue()) + "-" + Integer.toHexString(bytes.length));
        Date lastModified = Date.from(modified.truncatedTo(ChronoUnit.SECONDS));
        CacheControl cache = new CacheControl();
        cache.setNoTransform(false);
        cache.setMaxAge(60);
        // RFC 5861: what stands between may answer with the old one while it fetches the new one.
        cache.getCacheExtension().put("stale-while-revalidate", "60");
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(lastModified, tag);
        return (unchanged == null ? Response.ok(bytes, type) : unchanged)
                .tag(tag)
                .lastModified(lastModified)
                .cacheControl(cache)
                .build();
    }
}
