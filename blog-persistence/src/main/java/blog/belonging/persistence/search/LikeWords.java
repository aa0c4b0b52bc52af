package blog.belonging.persistence.search;

import blog.belonging.domain.search.SearchWords.Term;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks words that are spelt like those that were asked for. The highlighter can do that too, but makes what it needs for it anew in each
 * field of each result, which costs more than all the rest of a search.
 */
final class LikeWords {

    /** Shorter words have to be right; from here on one mistake is forgiven, and two in longer ones. */
    static final int FORGIVEN = 3;

    private static final int FORGIVEN_TWICE = 6;

    /** Sentences in a passage. */
    private static final int SENTENCES = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    private final List<String> asked;

    LikeWords(List<Term> terms) {
        asked = terms.stream()
                .flatMap(term -> WORD.matcher(term.text()).results())
                .map(word -> plain(word.group()))
                .toList();
    }

    static int mistakes(String word) {
        return word.length() < FORGIVEN ? 0 : word.length() < FORGIVEN_TWICE ? 1 : 2;
    }

    /** All of a text with its marks; nothing if it has none. */
    List<String> whole(String text) {
        return marked(text, 0, text.length()).stream().toList();
    }

    /** The first sentences that have one. */
    List<String> sentences(String text) {
        Set<String> sentences = new LinkedHashSet<>();
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
        ends.setText(text);
        Matcher word = WORD.matcher(text);
        int from = 0;
        while (sentences.size() < SENTENCES && word.find(from)) {
            from = word.end();
            if (isAsked(word.group())) {
                int begin = ends.isBoundary(word.start()) ? word.start() : ends.preceding(word.start());
                int end = ends.following(word.start());
                marked(text, Math.max(0, begin), end < 0 ? text.length() : end).ifPresent(sentences::add);
                from = Math.max(from, Math.min(end < 0 ? text.length() : end, text.length()));
            }
        }
        return List.copyOf(sentences);
    }

    private Optional<String> marked(String text, int begin, int end) {
        StringBuilder marked = new StringBuilder();
        Matcher word = WORD.matcher(text).region(begin, end);
        int from = begin;
        boolean any = false;
        while (word.find()) {
            if (isAsked(word.group())) {
                any = true;
                marked.append(text, from, word.start())
                        .append(Marks.BEGIN)
                        .append(word.group())
                        .append(Marks.END);
                from = word.end();
            }
        }
        return any ? Optional.of(marked.append(text, from, end).toString()) : Optional.empty();
    }

    private boolean isAsked(String word) {
        String plain = plain(word);
        return asked.stream().anyMatch(one -> isLike(one, plain));
    }

    /** Another form of the word, or spelt alike. The first letter is hardly ever wrong. */
    private static boolean isLike(String one, String other) {
        if (one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        boolean sameStem = common >= 4 && common >= one.length() - 3 && common >= other.length() - 4;
        int mistakes = mistakes(one);
        return one.equals(other)
                || sameStem
                || (Math.abs(one.length() - other.length()) <= mistakes && distance(one, other) <= mistakes);
    }

    /** Letters that are wrong, missing, too many, or in the place of their neighbour. */
    private static int distance(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int cost =
                        Math.min(least[i - 1][j - 1] + (same ? 0 : 1), Math.min(least[i - 1][j], least[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                least[i][j] = swapped ? Math.min(cost, least[i - 2][j - 2] + 1) : cost;
            }
        }
        return least[one.length()][other.length()];
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean ascii = lower.chars().allMatch(c -> c < 0x80);
        String plain = ascii
                ? lower
                : MARK.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                        .replaceAll("");
        return plain.isEmpty() ? lower : plain;
    }

    /** The passages of several texts. */
    List<String> sentencesOfAll(List<String> texts) {
        List<String> all = new ArrayList<>();
        texts.forEach(text -> all.addAll(sentences(text)));
        return all;
    }
}
