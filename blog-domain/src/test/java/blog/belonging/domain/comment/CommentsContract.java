package blog.belonging.domain.comment;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.comment.Comment.Kind;
import blog.belonging.domain.comment.Comment.Status;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.shared.SafeHtml;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of {@link Comments} and {@link PublicComments}. */
public abstract class CommentsContract extends PortContract {

    private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");

    private Comments comments() {
        return blog.port(Comments.class);
    }

    private PublicComments shown() {
        return blog.port(PublicComments.class);
    }

    private Comment says(long id, long entry, long parent, Kind kind, Status status) {
        Comment comment = new Comment(
                id,
                entry,
                kind,
                new Commenter("Reader " + id, "reader@readers.example", "https://r.example/", "192.0.2.1", null),
                MONDAY.plusSeconds(id));
        comment.say("Said " + id, new SafeHtml("<p>Said " + id + "</p>"));
        comment.answer(parent == 0 ? Optional.empty() : Optional.of(parent));
        comment.decide(status);
        comments().add(comment);
        return comment;
    }

    private Comment says(long id, long entry) {
        return says(id, entry, 0, Kind.COMMENT, Status.APPROVED);
    }

    private static List<String> threads(List<CommentView> views) {
        List<String> lines = new ArrayList<>();
        views.forEach(view -> {
            lines.add(view.name());
            threads(view.answers()).forEach(line -> lines.add("> " + line));
        });
        return lines;
    }

    private CommentPage page(long entry, int number) {
        return blog.inOneGo(() -> shown().under(entry, number)).orElseThrow();
    }

    @Test
    void aThreadIsReadInTheOrderItWasArrangedIn() {
        blog.does(() -> {
            List<Comment> all = List.of(
                    says(1, 14),
                    says(2, 14),
                    says(3, 14, 1, Kind.COMMENT, Status.APPROVED),
                    says(4, 14, 3, Kind.COMMENT, Status.APPROVED),
                    says(5, 14, 1, Kind.COMMENT, Status.APPROVED),
                    says(6, 14, 1, Kind.COMMENT, Status.PENDING),
                    says(7, 14, 0, Kind.PINGBACK, Status.APPROVED),
                    says(8, 14, 0, Kind.COMMENT, Status.SPAM));
            Threads.arrange(all);
            Threads.arrange(List.of(says(9, 15)));
        });

        CommentPage page = page(14, 1);

        assertThat(threads(page.threads()))
                .containsExactly("Reader 1", "> Reader 3", "> > Reader 4", "> Reader 5", "Reader 2");
        assertThat(page.pingbacks()).extracting("name").containsExactly("Reader 7");
        assertThat(page.threads().get(0))
                .usingRecursiveComparison()
                .ignoringFields("answers")
                .isEqualTo(new CommentView(
                        1,
                        "Reader 1",
                        "https://r.example/",
                        MONDAY.plusSeconds(1),
                        new SafeHtml("<p>Said 1</p>"),
                        List.of()));
        assertThat(page.hasEarlier() || page.hasLater()).isFalse();
        assertThat(blog.inOneGo(() -> shown().under(14, 0)))
                .as("what waits or was refused is on no page")
                .isEmpty();
    }

    @Test
    void deepAnswersStandBesideOneAnother() {
        blog.does(() -> {
            List<Comment> all = new ArrayList<>(List.of(says(1, 14)));
            for (long id = 2; id <= 8; id++) {
                all.add(says(id, 14, id - 1, Kind.COMMENT, Status.APPROVED));
            }
            Threads.arrange(all);
        });

        assertThat(threads(page(14, 1).threads()))
                .containsExactly(
                        "Reader 1",
                        "> Reader 2",
                        "> > Reader 3",
                        "> > > Reader 4",
                        "> > > > Reader 5",
                        "> > > > Reader 6",
                        "> > > > Reader 7",
                        "> > > > Reader 8");
    }

    @Test
    void fiftyThreadsMakeAPage() {
        blog.does(() -> {
            List<Comment> all = new ArrayList<>();
            for (long id = 1; id <= 51; id++) {
                all.add(says(id, 14));
            }
            Threads.arrange(all);
        });

        assertThat(page(14, 1).threads()).hasSize(50);
        assertThat(page(14, 1).hasLater()).isTrue();
        assertThat(page(14, 2).threads()).extracting("name").containsExactly("Reader 51");
        assertThat(blog.inOneGo(() -> shown().under(14, 3))).isEmpty();
        assertThat(blog.inOneGo(() -> shown().under(14, 0))).isEmpty();
        assertThat(page(404, 1).threads()).isEmpty();
    }

    @Test
    void aModeratorFindsThemAll() {
        blog.does(() -> {
            says(1, 14, 0, Kind.COMMENT, Status.SPAM);
            says(2, 14);
            says(3, 15);
        });

        assertThat(blog.<List<Comment>>inOneGo(() -> comments().under(14)))
                .extracting("id")
                .containsExactlyInAnyOrder(1L, 2L);
        assertThat(blog.inOneGo(() -> comments().byId(1)).orElseThrow().status())
                .isEqualTo(Status.SPAM);
        assertThat(blog.inOneGo(() -> comments().byId(404))).isEmpty();
        assertThat(blog.<Long>inOneGo(() -> comments().nextId())).isPositive();
    }

    @Test
    void feedsHaveTheLatestCommentsOfWhatEverybodyMayRead() {
        blog.does(() -> {
            long open = APost.called("open").into(blog).id();
            long locked = APost.called("locked")
                    .seenBy(Visibility.PASSWORD)
                    .into(blog)
                    .id();
            long hidden =
                    APost.called("hidden").seenBy(Visibility.PRIVATE).into(blog).id();
            long draft = APost.called("draft").in(EntryStatus.DRAFT).into(blog).id();
            long gone = APost.called("gone").in(EntryStatus.TRASHED).into(blog).id();
            Threads.arrange(List.of(says(1, open), says(2, open), says(3, open, 0, Kind.COMMENT, Status.PENDING)));
            Threads.arrange(List.of(says(4, open, 0, Kind.PINGBACK, Status.APPROVED)));
            long id = 5;
            for (long entry : new long[] {locked, hidden, draft, gone, 404}) {
                Threads.arrange(List.of(says(id++, entry)));
            }
        });

        List<CommentFeedItem> latest = blog.inOneGo(() -> shown().latest(10));

        assertThat(latest).extracting("id").containsExactly(2L, 1L);
        assertThat(latest.get(1).entryAddress()).isEqualTo("/2026/11/20/open/");
        assertThat(latest.get(1).entryTitle()).isEqualTo("About open");
        assertThat(latest.get(1).entryGuid()).isEqualTo("guid-open");
        assertThat(latest.get(1).html()).isEqualTo(new SafeHtml("<p>Said 1</p>"));
        assertThat(latest.get(1).createdAt()).isEqualTo(MONDAY.plusSeconds(1));
        assertThat(blog.<List<CommentFeedItem>>inOneGo(() -> shown().latest(1)))
                .extracting("id")
                .containsExactly(2L);
    }

    @Test
    void theFeedOfAnEntryHasItsOwnCommentsOnly() {
        long[] entries = new long[3];
        blog.does(() -> {
            entries[0] = APost.called("one").into(blog).id();
            entries[1] = APost.called("two").into(blog).id();
            entries[2] = APost.called("locked")
                    .seenBy(Visibility.PASSWORD)
                    .into(blog)
                    .id();
            Threads.arrange(List.of(says(1, entries[0])));
            Threads.arrange(List.of(says(2, entries[1])));
            Threads.arrange(List.of(says(3, entries[2])));
        });

        assertThat(blog.<List<CommentFeedItem>>inOneGo(() -> shown().latestUnder(entries[0], 10)))
                .extracting("id")
                .containsExactly(1L);
        assertThat(blog.<List<CommentFeedItem>>inOneGo(() -> shown().latestUnder(entries[2], 10)))
                .isEmpty();
    }
}
