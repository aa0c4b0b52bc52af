package blog.belonging.domain.comment;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.content.CommentHtml;
import blog.belonging.domain.shared.Sender;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the checks notice of a labelled corpus: precision (how much of what was noticed should have been) and recall (how much of what should have been was).
 * The figures are printed. Where they fall below what they were, a check has become worse.
 */
class CommentCorpusTest {

    private static final List<CommentCheck> CHECKS = List.of(
            new DistressCheck(), new AccusationCheck(), new PupilCheck(), new ContactCheck(), new LanguageCheck());

    /** One comment, and what should be noticed. */
    private record Labelled(Set<String> labels, String text) {

        boolean isSpam() {
            return labels.contains("SPAM");
        }

        Candidate candidate() {
            return new Candidate(
                    0,
                    "Rita",
                    "rita@readers.example",
                    "",
                    text,
                    CommentHtml.of(text, List.of()),
                    new Sender("", ""),
                    Optional.empty(),
                    false,
                    Locale.UK);
        }
    }

    /** How often it was right to notice something, wrong, and wrong not to. */
    private static final class Score {

        private int right;
        private int tooMuch;
        private int missed;

        void count(boolean wanted, boolean noticed) {
            right += wanted && noticed ? 1 : 0;
            tooMuch += !wanted && noticed ? 1 : 0;
            missed += wanted && !noticed ? 1 : 0;
        }

        double precision() {
            return right + tooMuch == 0 ? 1 : (double) right / (right + tooMuch);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }
    }

    private static List<Labelled> corpus() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommentCorpusTest.class.getResourceAsStream("corpus.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 2))
                    .map(parts -> new Labelled(Set.copyOf(Arrays.asList(parts[0].split(","))), parts[1]))
                    .toList();
        }
    }

    @Test
    void theChecksNoticeWhatTheyShouldAndLittleElse() throws IOException {
        Map<CommentFinding.Kind, Score> scores = new EnumMap<>(CommentFinding.Kind.class);
        List<String> wrong = new ArrayList<>();
        List<CommentFinding.Kind> measured = List.of(
                CommentFinding.Kind.DISTRESS,
                CommentFinding.Kind.ACCUSATION,
                CommentFinding.Kind.PUPIL,
                CommentFinding.Kind.EMAIL_ADDRESS,
                CommentFinding.Kind.PHONE_NUMBER,
                CommentFinding.Kind.POSTCODE,
                CommentFinding.Kind.SOCIAL_HANDLE,
                CommentFinding.Kind.OTHER_LANGUAGE);
        for (Labelled comment : corpus()) {
            CommentFindings found = new CommentFindings(CHECKS.stream()
                    .flatMap(check -> check.look(comment.candidate()).stream())
                    .toList());
            for (CommentFinding.Kind kind : measured) {
                boolean wanted = comment.labels().contains(kind.name());
                boolean noticed = found.has(kind);
                scores.computeIfAbsent(kind, k -> new Score()).count(wanted, noticed);
                if (wanted != noticed) {
                    wrong.add((wanted ? "missed " : "too much ") + kind + ": " + comment.text());
                }
            }
        }
        print(scores);
        wrong.forEach(System.out::println);
        scores.forEach((kind, score) -> {
            double least = kind == CommentFinding.Kind.DISTRESS ? 0.95 : 0.85;
            assertThat(score.recall()).as("recall of " + kind).isGreaterThanOrEqualTo(least);
            assertThat(score.precision()).as("precision of " + kind).isGreaterThanOrEqualTo(0.8);
        });
    }

    @Test
    void spamIsToldFromTheRestOnceSomeOfBothHasBeenSeen() throws IOException {
        List<Labelled> all = corpus();
        Score score = new Score();
        // Each tenth is judged by what was learnt of the other nine.
        for (int fold = 0; fold < 10; fold++) {
            SeenWords seen = new SeenWords();
            for (int i = 0; i < all.size(); i++) {
                if (i % 10 != fold) {
                    seen.see(all.get(i));
                }
            }
            SpamCheck check = new SpamCheck(seen);
            for (int i = fold; i < all.size(); i += 10) {
                score.count(
                        all.get(i).isSpam(), !check.look(all.get(i).candidate()).isEmpty());
            }
        }
        System.out.printf(
                Locale.ROOT, "%-16s precision %.2f  recall %.2f%n", "LIKE_SPAM", score.precision(), score.recall());
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.85);
    }

    private static void print(Map<CommentFinding.Kind, Score> scores) {
        scores.forEach((kind, score) -> System.out.printf(
                Locale.ROOT,
                "%-16s precision %.2f  recall %.2f  (%d right, %d too much, %d missed)%n",
                kind,
                score.precision(),
                score.recall(),
                score.right,
                score.tooMuch,
                score.missed));
    }

    /** What the database keeps, in memory. */
    private static final class SeenWords implements SpamWords {

        private final Map<String, Count> counts = new HashMap<>();
        private Count all = Count.NEVER;

        void see(Labelled comment) {
            Count one = comment.isSpam() ? new Count(1, 0) : new Count(0, 1);
            learn(
                    SpamCheck.words("", "", comment.text()).stream()
                            .collect(Collectors.toMap(word -> word, word -> one)),
                    one);
        }

        @Override
        public Map<String, Count> of(Collection<String> words) {
            return words.stream()
                    .filter(counts::containsKey)
                    .collect(Collectors.toMap(word -> word, counts::get, (a, b) -> a));
        }

        @Override
        public Count total() {
            return all;
        }

        @Override
        public void learn(Map<String, Count> more, Count comments) {
            more.forEach((word, count) -> counts.merge(word, count, Count::plus));
            all = all.plus(comments);
        }
    }
}
