package blog.belonging.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.EntriesChanged;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.post.Post;
import blog.belonging.domain.post.PostRendering;
import blog.belonging.domain.post.Posts;
import blog.belonging.domain.search.BlogSearch;
import blog.belonging.domain.search.SearchChanges;
import blog.belonging.domain.search.SearchFilter;
import blog.belonging.domain.search.SearchIndexing;
import blog.belonging.domain.search.SearchNotes;
import blog.belonging.domain.search.SearchQuery;
import blog.belonging.domain.search.SearchResults;
import blog.belonging.domain.search.SearchWords;
import blog.belonging.persistence.shared.Databases;
import blog.belonging.persistence.shared.JpaBlog;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The index mends itself: missing, damaged, made for something else, behind after a crash. */
class SearchIndexIT {

    private final List<String> progress = new ArrayList<>();
    private Instant now = JpaBlog.NOW;
    private JpaBlog blog;

    @BeforeEach
    void open() {
        blog = Databases.H2.open();
        start();
    }

    @AfterEach
    void close() {
        blog.close();
    }

    private void start() {
        blog.put(Clock.class, new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
    }

    private void restart() {
        blog.startAgain();
        start();
    }

    private void catchUp() {
        progress.clear();
        blog.does(() -> blog.port(SearchIndexing.class).catchUp((done, total) -> progress.add(done + " of " + total)));
    }

    private int found(String words) {
        return blog.<SearchResults>inOneGo(() -> blog.port(BlogSearch.class)
                        .find(new SearchQuery(SearchWords.of(words), SearchFilter.NONE, 1, 10)))
                .hits()
                .total();
    }

    @SuppressWarnings("unchecked")
    private Post publish(String slug, String text) {
        return blog.inOneGo(() -> {
            Post post = APost.called(slug).saying("<p>" + text + "</p>").into(blog);
            ((Event<EntriesChanged>) blog.port(Event.class)).fire(EntriesChanged.of(List.of(post)));
            return post;
        });
    }

    private Path folder() {
        return blog.folder().resolve("search");
    }

    @Test
    void anIndexThatIsMissingIsMadeInSteps() {
        for (int i = 0; i < 250; i++) {
            publish("post-" + i, "quokka");
        }
        catchUp();
        assertThat(progress).containsExactly("100 of 250", "200 of 250", "250 of 250");
        assertThat(found("quokka")).isEqualTo(250);
    }

    @Test
    void aNodeThatStartsAgainReadsOnlyWhatHasChanged() {
        catchUp();
        publish("a", "quokka");
        restart();
        publish("b", "quokka");
        catchUp();
        assertThat(progress).isEmpty();
        assertThat(found("quokka")).isEqualTo(2);
        catchUp();
        assertThat(found("quokka")).isEqualTo(2);
    }

    @Test
    void whatWasIndexedAndNotWrittenDownIsReadOnceMore() throws IOException {
        publish("a", "quokka");
        catchUp();
        Path before = Files.createTempDirectory("belonging-index");
        copy(folder(), before);
        now = now.plusSeconds(600);
        publish("b", "quokka");
        catchUp();
        restart();
        copy(before, folder());

        catchUp();
        assertThat(found("quokka")).isEqualTo(2);
    }

    /** As a copy of the folder that was made while it was in use. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> old = Files.walk(to)) {
            for (Path file : old.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!file.getFileName().toString().equals("write.lock")) {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    @Test
    void aTransactionThatEndsLateIsNotMissed() {
        catchUp();
        now = now.plusSeconds(90);
        catchUp();
        publish("now", "quokka");
        blog.does(() -> {
            Post late = APost.called("late").saying("<p>quokka</p>").into(blog);
            blog.port(SearchChanges.class).add(List.of(late.id()), now.minusSeconds(60));
        });
        catchUp();
        assertThat(found("quokka")).isEqualTo(2);
    }

    @Test
    void anIndexThatWasAwayForLongerThanNotesAreKeptIsMadeAnew() {
        publish("a", "quokka");
        catchUp();
        publish("b", "quokka");
        now = now.plus(Duration.ofDays(31));
        blog.does(() -> blog.port(SearchNotes.class).forgetOld());
        assertThat(blog.inOneGo(() -> blog.port(SearchChanges.class).since(Instant.EPOCH)))
                .isEmpty();
        restart();
        catchUp();
        assertThat(progress).isNotEmpty();
        assertThat(found("quokka")).isEqualTo(2);
    }

    @Test
    void anIndexWithAnyFileDamagedIsMadeAnew() throws IOException {
        for (int i = 0; i < 20; i++) {
            publish("post-" + i, "quokka " + i);
        }
        catchUp();
        restart();
        for (Damage how : Damage.values()) {
            for (String kind : List.of("segments_", ".pos", ".fdt")) {
                Path file = file(kind);
                how.doTo(file);
                catchUp();
                assertThat(progress).as(how + " " + file.getFileName()).isNotEmpty();
                assertThat(found("quokka")).isEqualTo(20);
                restart();
            }
        }
    }

    /** Small segments keep all in one file, large ones in many. */
    private Path file(String kind) throws IOException {
        try (Stream<Path> all = Files.walk(folder().resolve("entries"))) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            return files.stream()
                    .filter(file -> file.getFileName().toString().contains(kind))
                    .findFirst()
                    .or(() -> files.stream()
                            .filter(file -> file.toString().endsWith(".cfs"))
                            .findFirst())
                    .orElseThrow();
        }
    }

    /** What a full disk or a power failure leaves. */
    private enum Damage {
        CUT_OFF,
        EMPTY,
        GARBAGE;

        void doTo(Path file) throws IOException {
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                switch (this) {
                    case CUT_OFF -> bytes.setLength(bytes.length() / 2);
                    case EMPTY -> bytes.setLength(0);
                    case GARBAGE -> {
                        bytes.seek(bytes.length() / 2);
                        bytes.write("garbage".getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
        }
    }

    @Test
    void anIndexIsMadeAnewWhateverElseIsWrongWithItsFolder() throws IOException {
        publish("a", "quokka");
        catchUp();
        restart();
        Files.writeString(folder().resolve("up-to"), "nonsense");
        catchUp();
        assertThat(progress).isNotEmpty();
        restart();
        Files.delete(folder().resolve("up-to"));
        catchUp();
        assertThat(progress).isNotEmpty();
        restart();
        blog.inOneGo(() -> {
            blog.port(IndexMapping.class).clear();
            return "";
        });
        catchUp();
        assertThat(progress).isNotEmpty();
        assertThat(found("quokka")).isEqualTo(1);
    }

    @Test
    void whatIsRenderedIsNoted() {
        catchUp();
        blog.does(() -> {
            Post post = APost.called("a").saying("<p>quokka</p>").into(blog);
            post.write(new Draft(
                    "A", post.slug(), "<p>numbat</p>", "", "", 0, Visibility.PUBLIC, "", true, Optional.empty()));
        });
        blog.does(() -> blog.port(PostRendering.class).renderStale());
        catchUp();
        assertThat(found("numbat")).isEqualTo(1);
        assertThat(blog.<Integer>inOneGo(() -> blog.port(Posts.class).stale(10).size()))
                .isZero();
    }
}
