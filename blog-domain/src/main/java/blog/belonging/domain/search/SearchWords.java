package blog.belonging.domain.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a reader looks for. Double quotes of any language make a phrase; nothing else has a meaning, so there is nothing to
 * escape and nothing that can be wrong. What is longer than anybody's question is cut.
 *
 * @param text as it is shown again and stands in addresses; empty if nothing was asked
 * @param terms what has to be found; empty if the text holds no word
 */
public record SearchWords(String text, List<Term> terms) {

    /** Characters, and words of all terms together. */
    public static final int LONGEST = 200;

    public static final int MOST = 20;

    private static final Pattern QUOTES =
            Pattern.compile("[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u301d\u301e\uff02]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u201b\u02bc\uff07`\u00b4]");

    /** Where an analyser would take a word apart. */
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{So}\\p{Sk}\u200c\u200d\ufe0f']+");

    /**
     * A word or a phrase.
     *
     * @param text words separated by single spaces
     * @param exact whether it was put in quotes, so that it is meant as it stands
     */
    public record Term(String text, boolean exact) {

        /** Quoted, or a word that is several to an analyser: "self-regulation", 归属感. */
        public boolean isPhrase() {
            return exact || text.indexOf(' ') >= 0 || text.codePoints().anyMatch(Character::isIdeographic);
        }

        int words() {
            return (int) text.chars().filter(c -> c == ' ').count() + 1;
        }
    }

    public SearchWords {
        terms = List.copyOf(terms);
    }

    /** @param asked whatever came with the request */
    public static SearchWords of(String asked) {
        String text = cut(cleaned(asked));
        return new SearchWords(text, terms(APOSTROPHES.matcher(text).replaceAll("'")));
    }

    /** Whether nothing was asked at all. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    private static List<Term> terms(String text) {
        List<Term> terms = new ArrayList<>();
        String[] pieces = text.split("\"", -1);
        int left = MOST;
        for (int i = 0; i < pieces.length && left > 0; i++) {
            // The last quote of an odd number opens a phrase that never ends.
            boolean quoted = i % 2 == 1 && i < pieces.length - 1;
            List<Term> found = quoted ? term(pieces[i], true, left) : words(pieces[i], left);
            terms.addAll(found);
            left -= found.stream().mapToInt(Term::words).sum();
        }
        return terms;
    }

    private static List<Term> words(String piece, int most) {
        List<Term> words = new ArrayList<>();
        int left = most;
        for (String word : SPACE.split(piece)) {
            List<Term> found = left > 0 ? term(word, false, left) : List.of();
            words.addAll(found);
            left -= found.stream().mapToInt(Term::words).sum();
        }
        return words;
    }

    /** Nothing, if there is nothing in it that could be found. */
    private static List<Term> term(String piece, boolean exact, int most) {
        String text = BETWEEN_WORDS
                .splitAsStream(piece)
                .map(word -> word.replaceAll("^'+|'+$", ""))
                .filter(word -> !word.isEmpty())
                .limit(most)
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? List.of() : List.of(new Term(text, exact));
    }

    /** Without control characters, halves of a pair and marks that turn the direction of the page. */
    private static String cleaned(String asked) {
        // Far more than is kept, and a limit for the work that follows.
        String raw = asked.length() > 10 * LONGEST ? asked.substring(0, 10 * LONGEST) : asked;
        String sayable = raw.codePoints()
                .map(c -> isUnwanted(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String quoted = QUOTES.matcher(Normalizer.normalize(sayable, Normalizer.Form.NFC))
                .replaceAll("\"");
        return SPACE.matcher(quoted).replaceAll(" ").strip();
    }

    private static boolean isUnwanted(int c) {
        return Character.isISOControl(c)
                || (c >= 0xd800 && c <= 0xf8ff)
                || (c & 0xfffe) == 0xfffe
                || (c >= 0xfdd0 && c <= 0xfdef)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xfffd
                || c >= 0xf0000;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end).strip();
    }
}
