package blog.belonging.domain.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares with what moderators of this blog marked as spam and what they approved. It comes knowing nothing and says nothing before it has seen
 * enough of both. Words are weighed as by Robinson and put together by Fisher's method ("A Statistical Approach to the Spam Problem", 2003).
 */
final class SpamCheck implements CommentCheck {

    /** Of each kind, before it says anything. */
    static final int ENOUGH = 20;

    /** Above it, a comment is like spam. */
    private static final double CERTAIN = 0.9;

    private static final int MOST_WORDS = 400;
    private static final int LONGEST_WORD = 40;
    private static final double UNKNOWN = 0.5;
    private static final double STRENGTH = 1;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]{1,60}");

    private final SpamWords words;

    SpamCheck(SpamWords words) {
        this.words = words;
    }

    @Override
    public List<CommentFinding> look(Candidate candidate) {
        double likeness = likeness(words(candidate.name(), candidate.website(), candidate.text()));
        return likeness > CERTAIN
                ? List.of(CommentFinding.of(
                        CommentFinding.Kind.LIKE_SPAM, Math.min(99, Math.round(likeness * 100)) + " %"))
                : List.of();
    }

    /** @return from 0, like what was approved, to 1, like spam; a half for whatever cannot be told */
    double likeness(Collection<String> said) {
        SpamWords.Count total = words.total();
        if (total.spam() < ENOUGH || total.ham() < ENOUGH || said.isEmpty()) {
            return UNKNOWN;
        }
        Map<String, SpamWords.Count> known = words.of(said);
        double spamLogs = 0;
        double hamLogs = 0;
        int counted = 0;
        for (String word : said) {
            SpamWords.Count count = known.getOrDefault(word, SpamWords.Count.NEVER);
            double weight = weight(count, total);
            if (Math.abs(weight - UNKNOWN) > 0.1) {
                spamLogs += Math.log(1 - weight);
                hamLogs += Math.log(weight);
                counted++;
            }
        }
        if (counted == 0) {
            return UNKNOWN;
        }
        double spam = 1 - chiSquare(-2 * spamLogs, 2 * counted);
        double ham = 1 - chiSquare(-2 * hamLogs, 2 * counted);
        return (1 + spam - ham) / 2;
    }

    private static double weight(SpamWords.Count count, SpamWords.Count total) {
        double spam = (double) count.spam() / total.spam();
        double ham = (double) count.ham() / total.ham();
        int times = count.spam() + count.ham();
        double plain = spam + ham == 0 ? UNKNOWN : spam / (spam + ham);
        double careful = (STRENGTH * UNKNOWN + times * plain) / (STRENGTH + times);
        return Math.max(0.01, Math.min(0.99, careful));
    }

    /** How likely a value at least as large comes about by chance, for an even number of degrees of freedom. */
    private static double chiSquare(double value, int freedom) {
        double half = value / 2;
        double term = Math.exp(-half);
        double sum = term;
        for (int i = 1; i < freedom / 2; i++) {
            term *= half / i;
            sum += term;
        }
        return Math.min(1, sum);
    }

    /** @return what is learnt from, each word once */
    static Set<String> words(String name, String website, String text) {
        Set<String> found = new LinkedHashSet<>();
        add("name:", name, found);
        add("site:", website.replaceFirst("^https?://(?:www\\.)?", ""), found);
        add("", text, found);
        return found;
    }

    private static void add(String prefix, String text, Set<String> found) {
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        List<String> pieces = new ArrayList<>();
        while (word.find() && pieces.size() + found.size() < MOST_WORDS) {
            String piece = prefix + word.group().replaceAll("['’.-]+$", "");
            pieces.add(piece.length() > LONGEST_WORD ? piece.substring(0, LONGEST_WORD) : piece);
        }
        found.addAll(pieces);
    }
}
