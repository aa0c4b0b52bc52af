package blog.belonging.web.shared;

import blog.belonging.domain.shared.Settings;
import blog.belonging.domain.site.SiteView;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finished pieces of readers' pages, by all that they show: the card of a post, a thread of comments, a feed. When anything changes every
 * page is made anew, and most of what stands in it is as it was. What is equal looks the same, so nothing here gets out of date.
 */
@ApplicationScoped
public class KeptPieces {

    /** What a piece shows is kept beside it, to be compared; and a letter may take two bytes. */
    private static final int BYTES_PER_LETTER = 3;

    /** Of what finds a piece, about, in bytes. */
    private static final int AROUND = 512;

    @Inject
    Settings settings;

    @Inject
    CurrentSite site;

    @Inject
    Visit visit;

    private Cache<Place, String> pieces = cache(0, (place, html) -> 0);
    private Cache<Object, byte[]> documents = cache(0, (about, document) -> 0);

    /**
     * A place in a page, and what is to be seen there.
     *
     * @param template what writes it
     * @param about what it writes: values that are equal only if they look the same
     */
    public record Place(String template, Object about, SiteView site, String base, String origin) {}

    @PostConstruct
    void start() {
        bound(settings.optional("page.pieces.bytes").map(Long::parseLong).orElse(0L));
    }

    /** @param bytes 0: nothing is kept */
    static KeptPieces upTo(long bytes) {
        KeptPieces kept = new KeptPieces();
        kept.bound(bytes);
        return kept;
    }

    private void bound(long bytes) {
        long half = bytes / 2;
        pieces = cache(half, (place, html) -> AROUND + BYTES_PER_LETTER * html.length());
        documents = cache(half, (about, document) -> AROUND + BYTES_PER_LETTER * document.length);
    }

    private static <K, V> Cache<K, V> cache(long bytes, Weigher<K, V> weigher) {
        return Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher(weigher)
                // Threads that are shared by a whole server do not belong to this application.
                .executor(Runnable::run)
                .build();
    }

    /** For this reader: words, dates and addresses depend on the site and on where it is for whoever asks. */
    public Place place(String template, Object about) {
        return new Place(template, about, site.undated(), visit.base(), visit.origin());
    }

    public Optional<String> piece(Place place) {
        return Optional.ofNullable(pieces.getIfPresent(place));
    }

    public void keep(Place place, String html) {
        pieces.put(place, html);
    }

    /** Of all pieces, in bytes, about. */
    long weight() {
        pieces.cleanUp();
        return pieces.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    /** @param writer makes the same of what is equal, whoever asks */
    public <T> byte[] document(T about, Function<T, byte[]> writer) {
        return documents.get(about, same -> writer.apply(about));
    }
}
