package blog.belonging.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.shared.SafeHtml;
import blog.belonging.domain.site.SiteView;
import blog.belonging.domain.site.Typeface;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptPiecesTest {

    private static SiteView site(String language, Instant changedAt) {
        return new SiteView(
                "Belonging",
                "",
                language,
                ZoneId.of("Europe/London"),
                10,
                changedAt,
                Optional.empty(),
                Typeface.EDITORIAL,
                "",
                SafeHtml.NOTHING,
                false,
                false);
    }

    private static KeptPieces.Place place(List<Object> about, SiteView site, String origin) {
        return new KeptPieces.Place("card.xhtml", about, site.undated(), "", origin);
    }

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void aCardIsWrittenAgainOnlyWhenSomethingInItLooksDifferent() {
        KeptPieces kept = KeptPieces.upTo(100_000);
        kept.keep(place(List.of("Belonging at school", 3), site("en-GB", MONDAY), "https://b.example"), "<b>card</b>");
        assertThat(kept.piece(place(List.of("Belonging at school", 3), site("en-GB", TUESDAY), "https://b.example")))
                .as("another post was published in the meantime")
                .hasValue("<b>card</b>");
        assertThat(kept.piece(place(List.of("Belonging at school", 4), site("en-GB", MONDAY), "https://b.example")))
                .as("with one more comment")
                .isEmpty();
        assertThat(kept.piece(place(List.of("Belonging at school", 3), site("cy", MONDAY), "https://b.example")))
                .as("in another language")
                .isEmpty();
        assertThat(kept.piece(place(List.of("Belonging at school", 3), site("en-GB", MONDAY), "https://other.example")))
                .as("for a reader who came to another host")
                .isEmpty();
    }

    @Test
    void aFeedIsWrittenOnceWhileItSaysTheSame() {
        KeptPieces kept = KeptPieces.upTo(100_000);
        AtomicInteger written = new AtomicInteger();
        for (String about : List.of("one post", new String("one post"), "two posts")) {
            assertThat(kept.document(about, text -> {
                        written.incrementAndGet();
                        return text.getBytes(StandardCharsets.UTF_8);
                    }))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(about);
        }
        assertThat(written).hasValue(2);
    }

    @Test
    void aMillionDifferentPiecesTakeNoMoreRoomThanTheyMay() {
        KeptPieces kept = KeptPieces.upTo(100_000);
        String html = "x".repeat(200);
        for (int i = 0; i < 1_000_000; i++) {
            kept.keep(place(List.of(i), site("en-GB", MONDAY), ""), html);
        }
        assertThat(kept.weight()).isBetween(10_000L, 50_000L);
    }

    @Test
    void whoWantsNothingToBeKeptGetsThat() {
        KeptPieces kept = KeptPieces.upTo(0);
        KeptPieces.Place place = place(List.of("one"), site("en-GB", MONDAY), "");
        kept.keep(place, "<b>card</b>");
        assertThat(kept.piece(place)).isEmpty();
    }
}
