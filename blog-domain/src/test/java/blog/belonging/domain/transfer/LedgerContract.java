package blog.belonging.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.author.Author;
import blog.belonging.domain.author.Authors;
import blog.belonging.domain.comment.Comments;
import blog.belonging.domain.media.MediaItem;
import blog.belonging.domain.media.MediaItems;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.post.Posts;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.taxonomy.Categories;
import blog.belonging.domain.taxonomy.Tag;
import blog.belonging.domain.taxonomy.Tags;
import blog.belonging.domain.transfer.LedgerLine.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

public abstract class LedgerContract extends PortContract {

    private static final String OLD = "https://old.example";

    private Ledger ledger() {
        return blog.port(Ledger.class);
    }

    @Test
    void aLineIsFoundByBlogKindAndNumber() {
        blog.does(() -> {
            LedgerLine line = new LedgerLine(OLD, Kind.ENTRY, "14", 114);
            line.settle("digest", "state", 7);
            ledger().add(line);
            ledger().add(new LedgerLine(OLD, Kind.COMMENT, "14", 5));
            ledger().add(new LedgerLine("https://second.example", Kind.ENTRY, "14", 6));
        });

        assertThat(blog.inOneGo(() -> ledger().find(OLD, Kind.ENTRY, "14"))).hasValueSatisfying(line -> {
            assertThat(line.targetId()).isEqualTo(114);
            assertThat(line.digest()).isEqualTo("digest");
            assertThat(line.state()).isEqualTo("state");
            assertThat(line.jobId()).isEqualTo(7);
            assertThat(line.isReservation()).isFalse();
        });
        assertThat(blog.inOneGo(() -> ledger().find(OLD, Kind.COMMENT, "14")))
                .hasValueSatisfying(line -> assertThat(line.isReservation()).isTrue());
        assertThat(blog.inOneGo(() -> ledger().find(OLD, Kind.ENTRY, "15"))).isEmpty();
        assertThat(blog.inOneGo(() -> ledger().find(OLD, Kind.TAG, "14"))).isEmpty();
    }

    @Test
    void manyLinesAreFoundAtOnce() {
        List<String> ids = new ArrayList<>();
        blog.does(() -> {
            for (int id = 1; id <= 2500; id++) {
                ids.add(String.valueOf(id));
                if (id % 2 == 0) {
                    ledger().add(new LedgerLine(OLD, Kind.COMMENT, String.valueOf(id), id));
                }
            }
        });

        Map<String, LedgerLine> found = blog.inOneGo(() -> ledger().find(OLD, Kind.COMMENT, ids));

        assertThat(found).hasSize(1250).containsKey("2500").doesNotContainKey("1");
        assertThat(blog.<Map<String, LedgerLine>>inOneGo(() -> ledger().find(OLD, Kind.COMMENT, List.of())))
                .isEmpty();
    }

    @Test
    void aBlogIsEmptyUntilAnythingIsInIt() {
        assertThat(blog.<Boolean>inOneGo(() -> ledger().blogIsEmpty())).isTrue();

        blog.does(() -> blog.port(Tags.class).add(new Tag(1, new Slug("ferns"), "Ferns")));

        assertThat(blog.<Boolean>inOneGo(() -> ledger().blogIsEmpty())).isFalse();
    }

    @Test
    void aNumberThatIsTakenIsKnown() {
        long post = blog.inOneGo(() -> {
            blog.port(Authors.class).add(new Author(3, new Slug("ann"), "Ann", false));
            blog.port(Tags.class).add(new Tag(4, new Slug("ferns"), "Ferns"));
            blog.port(MediaItems.class).add(new MediaItem(5000, "a.jpg", "image/jpeg", 0, Instant.EPOCH));
            return APost.called("sonder").into(blog).id();
        });

        blog.does(() -> {
            assertThat(ledger().entryExists(post)).isTrue();
            assertThat(ledger().entryExists(5000)).isTrue();
            assertThat(ledger().entryExists(404)).isFalse();
            assertThat(ledger().authorExists(3)).isTrue();
            assertThat(ledger().authorExists(4)).isFalse();
            assertThat(ledger().termExists(4)).isTrue();
            assertThat(ledger().termExists(3)).isFalse();
            assertThat(ledger().commentExists(1)).isFalse();
        });
    }

    @Test
    void newNumbersAreAboveThoseOfTheOldBlog() {
        blog.does(() -> {
            blog.port(Posts.class).nextId();
            ledger().startNumbersAbove(1000, 2000, 3000, 4000, true);
        });

        blog.does(() -> {
            assertThat(blog.port(Posts.class).nextId()).isEqualTo(1001);
            assertThat(blog.port(Comments.class).nextId()).isEqualTo(2001);
            assertThat(blog.port(Authors.class).nextId()).isEqualTo(3001);
            assertThat(blog.port(Categories.class).nextId()).isEqualTo(4001);
        });
    }
}
