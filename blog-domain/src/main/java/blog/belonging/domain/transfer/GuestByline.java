package blog.belonging.domain.transfer;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A guest who is named in the first line of a post, as this blog has always done it: "A Guest Blog from Bob Fox".
 *
 * @param name as the line gives it
 * @param certain whether the line says nothing else; otherwise it is proposed, not applied
 */
record GuestByline(String name, boolean certain, String line) {

    private static final Pattern OPENING = Pattern.compile(
            "^\\W{0,3}(?:an?\\s+|this\\s+is\\s+an?\\s+|our\\s+)?guest[\\s-]+(?:blog(?:\\s+post)?|post|article|piece|essay|contribution"
                    + "|blogger|author|writer|contributor)"
                    + "\\s*(?:from|by|:|-|–|—)\\s*(?:by\\s+|from\\s+)?(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final String WORD = "(?:(?:[Aa]l-|[Ee]l-|[Dd]['’]|[Ll]['’])?\\p{Lu}[\\p{L}'’.-]*)";
    private static final String PARTICLE =
            "(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|bin|ibn|al|el|ap|ab|ferch|verch|y|uí|ní)";

    private static final Pattern NAME = Pattern.compile(
            WORD + "(?:\\s+(?:" + PARTICLE + "\\s+){0,2}" + WORD + "){1,5}", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern TITLES = Pattern.compile(
            "^(?:(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|rev|revd)\\.?\\s+)+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_LINE = 300;

    static Optional<GuestByline> in(String content) {
        // The first line is near the beginning; a megabyte behind it need not be parsed.
        String head = content.substring(0, Math.min(content.length(), 20_000));
        String line = firstLine(Jsoup.parseBodyFragment(head)).strip();
        if (line.isEmpty() || line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher opening = OPENING.matcher(line);
        if (!opening.matches()) {
            return Optional.empty();
        }
        String rest = opening.group(1).replaceAll("[.,:;!\\s]+$", "").replaceAll("\\s+", " ");
        if (NAME.matcher(rest).matches()) {
            return Optional.of(new GuestByline(rest, true, line));
        }
        Matcher start = NAME.matcher(rest);
        String guess = start.lookingAt() ? start.group() : rest;
        return Optional.of(new GuestByline(guess, false, line));
    }

    /** "Dr. Lorena Franco" and "Lorena Franco" are one person. */
    String nameWithoutTitles() {
        return TITLES.matcher(name).replaceFirst("");
    }

    private static String firstLine(Document document) {
        for (Node node : document.body().childNodes()) {
            String line = "";
            if (node instanceof TextNode text) {
                line = text.getWholeText()
                        .replace('\u00a0', ' ')
                        .strip()
                        .lines()
                        .findFirst()
                        .orElse("");
            } else if (node instanceof Element element) {
                line = element.select("h1,h2,h3,h4,h5,h6,p,li").stream()
                        .map(GuestByline::text)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElseGet(() -> text(element));
            }
            if (!line.isEmpty()) {
                return Normalizer.normalize(line, Normalizer.Form.NFC);
            }
        }
        return "";
    }

    private static String text(Element element) {
        return element.text().replace('\u00a0', ' ').strip();
    }
}
