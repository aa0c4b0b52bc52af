package blog.belonging.domain.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * The words that stand under a title in a list. What an author wrote for that purpose wins; otherwise WordPress's rule: the
 * first 55 words of certain blocks. What comes out is plain text, and ends in "…" where it was cut, as this blog's lists do.
 */
public final class Excerpts {

    private static final int WORDS = 55;

    private static final Set<String> ALLOWED = Set.of(
            "core/freeform",
            "core/heading",
            "core/html",
            "core/list",
            "core/media-text",
            "core/paragraph",
            "core/preformatted",
            "core/pullquote",
            "core/quote",
            "core/table",
            "core/verse");
    private static final Set<String> WRAPPERS = Set.of("core/columns", "core/column", "core/group");

    private Excerpts() {}

    /**
     * @return plain text; empty if nothing of the first page, up to the fold, is to be shown in lists
     */
    public static String automatic(Source source, Surroundings surroundings) {
        String teaser = Fold.before(
                ContentPipeline.pages(ContentPipeline.readable(source.body())).get(0));
        // Only what is left once 55 words are read matters, but a long text starts like a short one.
        String html = BlockParser.hasBlocks(teaser) ? allowed(teaser) : Paragraphs.of(withoutAddresses(teaser));
        String text = plain(Shortcodes.removed(html, new Rendering(source.entryId(), surroundings)));
        return shortened(text);
    }

    /** @param raw with or without markup */
    public static String handWritten(String raw) {
        return String.join(" ", words(plain(Characters.cleaned(raw)), Integer.MAX_VALUE));
    }

    private static String shortened(String text) {
        List<String> words = words(text, WORDS + 1);
        if (words.size() <= WORDS) {
            return String.join(" ", words);
        }
        String excerpt = String.join(" ", words.subList(0, WORDS));
        // "who.…" is no punctuation; the ellipsis takes the place of a full stop, though not of one among several.
        boolean stop = excerpt.endsWith(".") && !excerpt.endsWith("..");
        return (stop ? excerpt.substring(0, excerpt.length() - 1) : excerpt) + "…";
    }

    /** Separated by white space; a no-break space separates nothing. */
    private static List<String> words(String text, int most) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length() && words.size() < most) {
            int end = at;
            while (end < text.length() && !Characters.isSpace(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                words.add(text.substring(at, end));
            }
            at = end + 1;
        }
        return words;
    }

    /** An address on a line of its own stands for something to see, not to read. */
    private static String withoutAddresses(String classic) {
        if (!classic.contains("http")) {
            return classic;
        }
        StringBuilder text = new StringBuilder(classic.length());
        for (String line : classic.split("\n", -1)) {
            text.append(Embeds.isBareAddress(Characters.stripped(line)) ? "" : line)
                    .append('\n');
        }
        return text.toString();
    }

    private static String allowed(String content) {
        StringBuilder out = new StringBuilder();
        for (BlockPart part : BlockParser.parse(content)) {
            if (part instanceof BlockPart.Html html) {
                out.append(html.html());
            } else if (part instanceof Block block) {
                allowed(block, out);
            }
        }
        return out.toString();
    }

    private static void allowed(Block block, StringBuilder out) {
        List<Block> inside = block.innerBlocks();
        if (WRAPPERS.contains(block.name())) {
            if (inside.isEmpty()) {
                html(block, out);
            } else {
                inner(inside, out);
            }
        } else if (ALLOWED.contains(block.name())
                && inside.stream()
                        .allMatch(inner -> ALLOWED.contains(inner.name())
                                && inner.innerBlocks().isEmpty())) {
            html(block, out);
        }
    }

    private static void inner(List<Block> blocks, StringBuilder out) {
        for (Block block : blocks) {
            if (ALLOWED.contains(block.name()) || WRAPPERS.contains(block.name())) {
                List<Block> inside = block.innerBlocks();
                if (inside.isEmpty()) {
                    html(block, out);
                } else {
                    inner(inside, out);
                }
            }
        }
    }

    private static void html(Block block, StringBuilder out) {
        for (BlockPart part : block.parts()) {
            if (part instanceof BlockPart.Html html) {
                out.append(html.html());
            } else if (part instanceof Block inside) {
                html(inside, out);
            }
        }
        out.append('\n');
    }

    /** Without tags, scripts and the numbers of footnotes, as a reader would see it. */
    static String plain(String html) {
        StringBuilder out = new StringBuilder(html.length());
        HtmlTokens tokens = new HtmlTokens(html);
        Finder markEnd = new Finder(html, "</sup>");
        Texturize.Context context = new Texturize.Context();
        int untouched = 0;
        boolean more = tokens.next();
        while (more) {
            int end = tokens.end();
            switch (tokens.kind()) {
                case TEXT -> {
                    String text = Parser.unescapeEntities(html.substring(tokens.start(), end), false);
                    out.append(untouched > 0 ? context.pass(text) : Smilies.drawnIn(context.apply(text)));
                }
                case OPENING, CLOSING -> {
                    boolean opening = tokens.kind() == HtmlTokens.Kind.OPENING;
                    if (Texturize.leavesAlone(tokens.name())) {
                        untouched = Math.max(0, untouched + (opening ? 1 : -1));
                    }
                    if (!Texturize.isWithinALine(tokens.name())) {
                        context.startLine();
                        out.append(' ');
                    } else if (opening && isFootnoteMark(html, tokens) && markEnd.has(end)) {
                        end = markEnd.next(end);
                    }
                }
                case COMMENT, RAW -> {}
            }
            more = tokens.nextFrom(end);
        }
        return Characters.cleaned(out.toString());
    }

    private static boolean isFootnoteMark(String html, HtmlTokens tokens) {
        if (!tokens.name().equals("sup")) {
            return false;
        }
        int mark = html.indexOf("data-fn=", tokens.start());
        return mark >= 0 && mark < tokens.end();
    }
}
