package blog.belonging.domain.content;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Straight quotes, dots and hyphens become the characters a printer would have set: WordPress's {@code wptexturize},
 * rule by rule and in its order, with characters instead of numeric entities.
 *
 * <p>One difference: WordPress looks at each piece of text between two tags by itself, and so opens a quotation after
 * {@code <em>Ove</em>} where one should close. Here a piece knows the character before it.
 */
public final class Texturize {

    private static final Set<String> UNTOUCHED =
            Set.of("pre", "code", "kbd", "style", "script", "tt", "textarea", "samp");
    private static final Set<String> WITHIN_A_LINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
            "u", "var");

    // Noncharacters stand for decisions taken until all rules have run, as WordPress's flags do.
    private static final char APOSTROPHE = '\ufdd0';
    private static final char OPENING_SINGLE = '\ufdd1';
    private static final char OPENING_DOUBLE = '\ufdd2';
    private static final char PRIME_OR_QUOTE = '\ufdd3';

    private static final String SPACE = "[\\r\\n\\t \\u00a0]";
    private static final String AFTER_QUOTE = "(?=\\z|[.,:;!?)}\\-\\]>]|" + SPACE + ")";

    private static final List<Rule> COCKNEY = List.of(
            Rule.literal("'tain't", "’tain’t"),
            Rule.literal("'twere", "’twere"),
            Rule.literal("'twas", "’twas"),
            Rule.literal("'tis", "’tis"),
            Rule.literal("'twill", "’twill"),
            Rule.literal("'til", "’til"),
            Rule.literal("'bout", "’bout"),
            Rule.literal("'nuff", "’nuff"),
            Rule.literal("'round", "’round"),
            Rule.literal("'cause", "’cause"),
            Rule.literal("'em", "’em"));

    private static final List<Rule> SINGLE = List.of(
            // '99' and '99" are ambiguous; taken for an abbreviated year at the end of a quotation.
            Rule.pattern("'(\\d\\d)'" + AFTER_QUOTE, APOSTROPHE + "$1’"),
            Rule.pattern("'(\\d\\d)\"" + AFTER_QUOTE, APOSTROPHE + "$1”"),
            // '99 and '99s, but never '999, '99% or '99.0.
            Rule.pattern("'(?=\\d\\d(?:\\z|(?![%\\d]|[.,]\\d)))", "" + APOSTROPHE),
            // Quoted numbers such as '0.42'.
            Rule.pattern("(?<=\\A|" + SPACE + ")'(\\d[.,\\d]*+)'", OPENING_SINGLE + "$1’"),
            Rule.pattern("(?<=\\A|[(\\[{\"\\-<]|" + SPACE + ")'", "" + OPENING_SINGLE),
            Rule.pattern("(?<!" + SPACE + ")'(?!\\z|[.,:;!?\"'(){}\\[\\]\\-<>]|" + SPACE + ")", "" + APOSTROPHE));

    private static final List<Rule> DOUBLE = List.of(
            Rule.pattern("(?<=\\A|" + SPACE + ")\"(\\d[.,\\d]*+)\"", OPENING_DOUBLE + "$1”"),
            Rule.pattern("(?<=\\A|[(\\[{\\-<]|" + SPACE + ")\"(?!" + SPACE + ")", "" + OPENING_DOUBLE));

    private static final List<Rule> DASHES = List.of(
            Rule.literal("---", "—"),
            Rule.pattern("(?<=\\A|" + SPACE + ")--(?=\\z|" + SPACE + ")", "—"),
            Rule.pattern("(?<!xn)--", "–"),
            Rule.pattern("(?<=\\A|" + SPACE + ")-(?=\\z|" + SPACE + ")", "–"));

    private static final Quotes SINGLE_QUOTES = new Quotes('\'', '′', OPENING_SINGLE, '’');
    private static final Quotes DOUBLE_QUOTES = new Quotes('"', '″', OPENING_DOUBLE, '”');

    private static final char NOTHING_BEFORE = '\0';

    private Texturize() {}

    /** @param html a fragment; its tags and comments come back as they are, entities in its text as characters */
    public static String html(String html) {
        StringBuilder out = new StringBuilder(html.length() + 32);
        HtmlTokens tokens = new HtmlTokens(html);
        Context context = new Context();
        int untouched = 0;
        while (tokens.next()) {
            switch (tokens.kind()) {
                case TEXT -> {
                    String text = Parser.unescapeEntities(html.substring(tokens.start(), tokens.end()), false);
                    escape(untouched > 0 ? context.pass(text) : context.apply(text), out);
                }
                case OPENING, CLOSING -> {
                    boolean opening = tokens.kind() == HtmlTokens.Kind.OPENING;
                    if (UNTOUCHED.contains(tokens.name())) {
                        untouched = Math.max(0, untouched + (opening ? 1 : -1));
                    }
                    if (!WITHIN_A_LINE.contains(tokens.name())) {
                        context.startLine();
                    }
                    tokens.appendTo(out);
                }
                case COMMENT, RAW -> tokens.appendTo(out);
            }
        }
        return out.toString();
    }

    /** @param text plain text, without markup or entities */
    public static String text(String text) {
        return texturized(text, NOTHING_BEFORE);
    }

    static boolean leavesAlone(String element) {
        return UNTOUCHED.contains(element);
    }

    static boolean isWithinALine(String element) {
        return WITHIN_A_LINE.contains(element);
    }

    /** The texts of one line of reading, in their order. */
    static final class Context {

        private char before = NOTHING_BEFORE;

        void startLine() {
            before = NOTHING_BEFORE;
        }

        String apply(String text) {
            String result = texturized(text, before);
            pass(result);
            return result;
        }

        String pass(String text) {
            if (!text.isEmpty()) {
                before = text.charAt(text.length() - 1);
            }
            return text;
        }
    }

    private static String texturized(String text, char before) {
        if (!mayNeedWork(text)) {
            return text;
        }
        boolean continues = before != NOTHING_BEFORE && "“‘([{-<\"'".indexOf(before) < 0 && !isSpace(before);
        // The character before is put in front for the rules to see, and taken away again.
        String work = continues ? before + withoutFlags(text) : withoutFlags(text);
        work = work.replace("...", "…").replace("``", "“").replace("''", "”").replace(" (tm)", " ™");
        if (work.indexOf('\'') >= 0) {
            for (Rule rule : COCKNEY) {
                work = rule.applyTo(work);
            }
            for (Rule rule : SINGLE) {
                work = rule.applyTo(work);
            }
            work = SINGLE_QUOTES.closeOrPrime(work).replace(APOSTROPHE, '’').replace(OPENING_SINGLE, '‘');
        }
        if (work.indexOf('"') >= 0) {
            for (Rule rule : DOUBLE) {
                work = rule.applyTo(work);
            }
            work = DOUBLE_QUOTES.closeOrPrime(work).replace(OPENING_DOUBLE, '“');
        }
        if (work.indexOf('-') >= 0) {
            for (Rule rule : DASHES) {
                work = rule.applyTo(work);
            }
        }
        work = withTimes(work);
        return continues ? work.substring(1) : work;
    }

    private static boolean mayNeedWork(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\'', '"', '-', '.', '`', '(', 'x' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static String withoutFlags(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= APOSTROPHE && text.charAt(i) <= PRIME_OR_QUOTE) {
                return Characters.cleaned(text);
            }
        }
        return text;
    }

    /** {@code 9x9} becomes 9×9, {@code 0xff} and {@code 3x4x5} stay. */
    private static String withTimes(String text) {
        int x = text.indexOf('x');
        if (x < 0) {
            return text;
        }
        char @Nullable [] changed = null;
        int earliest = 0;
        for (; x >= 0; x = text.indexOf('x', x + 1)) {
            if (x == 0 || x + 1 >= text.length() || !isDigit(text.charAt(x + 1))) {
                continue;
            }
            int start = x;
            int best = -1;
            while (start > earliest && isNumeral(text.charAt(start - 1))) {
                start--;
                boolean atBoundary = start == 0 || !isWord(text.charAt(start - 1));
                char c = text.charAt(start);
                if (atBoundary && isDigit(c) && (c != '0' || start + 1 < x)) {
                    best = start;
                }
            }
            int end = x + 1;
            boolean ends = false;
            while (end < text.length() && isNumeral(text.charAt(end))) {
                ends |= !isDigit(text.charAt(end));
                end++;
            }
            ends |= end == text.length() || !isWord(text.charAt(end));
            if (best >= 0 && ends) {
                if (changed == null) {
                    changed = text.toCharArray();
                }
                changed[x] = '×';
                earliest = end;
            }
        }
        return changed == null ? text : new String(changed);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u00a0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNumeral(char c) {
        return isDigit(c) || c == '.' || c == ',';
    }

    private static boolean isWord(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\u00a0' -> out.append("&nbsp;");
                default -> out.append(c);
            }
        }
    }

    private record Rule(UnaryOperator<String> change) {

        static Rule literal(String sought, String replacement) {
            return new Rule(text -> text.replace(sought, replacement));
        }

        static Rule pattern(String sought, String replacement) {
            Pattern pattern = Pattern.compile(sought);
            return new Rule(text -> pattern.matcher(text).replaceAll(replacement));
        }

        String applyTo(String text) {
            return change.apply(text);
        }
    }

    /** What is left of one kind of quote after the openings are known: it closes, or it means feet and minutes. */
    private static final class Quotes {

        private final char quote;
        private final char prime;
        private final char opening;
        private final char closing;
        private final Pattern closingCandidate;
        private final Pattern primeCandidate;
        private final Pattern flagAfterDigit;
        private final Pattern flagElsewhere;

        Quotes(char quote, char prime, char opening, char closing) {
            this.quote = quote;
            this.prime = prime;
            this.opening = opening;
            this.closing = closing;
            closingCandidate = Pattern.compile(quote + AFTER_QUOTE);
            primeCandidate = Pattern.compile("(?<=\\d)" + quote);
            flagAfterDigit = Pattern.compile("(?<=\\d)" + PRIME_OR_QUOTE);
            flagElsewhere = Pattern.compile("(?<!\\d)" + PRIME_OR_QUOTE);
        }

        String closeOrPrime(String text) {
            if (text.indexOf(quote) < 0) {
                return text;
            }
            StringBuilder out = new StringBuilder(text.length());
            int from = 0;
            for (boolean first = true; ; first = false) {
                int end = text.indexOf(opening, from);
                out.append(sentence(text.substring(from, end < 0 ? text.length() : end), first));
                if (end < 0) {
                    return out.toString();
                }
                out.append(opening);
                from = end + 1;
            }
        }

        private String sentence(String sentence, boolean first) {
            if (sentence.indexOf(quote) < 0) {
                return sentence;
            }
            String result;
            if (first || sentence.indexOf(closing) >= 0) {
                result = primes(sentence);
                result = closingCandidate.matcher(result).replaceAll(String.valueOf(closing));
            } else {
                result = closeTheOpenOne(closingCandidate.matcher(sentence).replaceAll(String.valueOf(PRIME_OR_QUOTE)));
            }
            return quote == '"' ? result.replace('"', closing) : result;
        }

        private String closeTheOpenOne(String flagged) {
            int count = count(flagged, PRIME_OR_QUOTE);
            if (count < 2) {
                return primes(flagged.replace(PRIME_OR_QUOTE, closing));
            }
            String result = flagElsewhere.matcher(flagged).replaceAll(String.valueOf(closing));
            if (result.equals(flagged)) {
                int last = flagged.lastIndexOf(PRIME_OR_QUOTE + ".");
                if (last < 0) {
                    last = flagged.lastIndexOf(PRIME_OR_QUOTE);
                }
                result = flagged.substring(0, last) + closing + flagged.substring(last + 1);
            }
            result = flagAfterDigit.matcher(primes(result)).replaceAll(String.valueOf(prime));
            return result.replace(PRIME_OR_QUOTE, closing);
        }

        private String primes(String sentence) {
            return primeCandidate.matcher(sentence).replaceAll(String.valueOf(prime));
        }

        private static int count(String text, char sought) {
            int count = 0;
            for (int i = text.indexOf(sought); i >= 0; i = text.indexOf(sought, i + 1)) {
                count++;
            }
            return count;
        }
    }
}
