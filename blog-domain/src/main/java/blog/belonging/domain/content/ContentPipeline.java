package blog.belonging.domain.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * From what an author wrote to what readers are served.
 *
 * <ol>
 *   <li>Pages are split, blocks and shortcodes become HTML, empty lines become paragraphs: on the text, as WordPress does.
 *   <li>Footnotes, embedded things, players, pictures, links, old markup, typography, anchors and structure: on the parsed
 *       page.
 *   <li>The sanitiser, last.
 * </ol>
 *
 * No input makes it fail, and none makes it slow: every step reads the text once.
 */
public final class ContentPipeline {

    /** Raised whenever the same source gives other HTML than before, so that HTML which was kept can be made anew. */
    public static final int VERSION = 4;

    private static final int MOST_PAGES = 200;
    private static final String NEXT_PAGE = "<!--nextpage-->";

    public ServedContent serve(Source source, Surroundings surroundings) {
        Rendering rendering = new Rendering(source.entryId(), surroundings);
        Footnotes footnotes = new Footnotes(source.footnotes(), rendering);
        List<String> written = pages(readable(source.body()));
        List<Element> pages = new ArrayList<>(written.size());
        int words = 0;
        for (int i = 0; i < written.size(); i++) {
            Element page = page(written.get(i), rendering, footnotes, i == written.size() - 1);
            words += Words.in(page);
            pages.add(page);
        }
        return new ServedContent(
                pages.stream().map(Sanitiser::html).toList(),
                Excerpts.automatic(source, surroundings),
                rendering.isDynamic(),
                words,
                Outline.of(pages),
                rendering.firstPicture(),
                Set.copyOf(rendering.picturesShown()),
                UsedMedia.in(pages, rendering),
                Set.copyOf(rendering.mentions()));
    }

    private static Element page(String written, Rendering rendering, Footnotes footnotes, boolean last) {
        Element body = Sanitiser.parse(BlockRendering.html(Fold.marked(written, rendering), rendering));
        footnotes.apply(body, last);
        Embeds.apply(body);
        MediaPlayers.apply(body, rendering.addresses());
        LegacyMarkup.apply(body);
        Pictures.apply(body, rendering);
        Links.apply(body, rendering);
        Typography.apply(body, true);
        Anchors.apply(body);
        Structure.apply(body, () -> rendering.label("table"));
        return Sanitiser.OF_TEXTS.cleaned(body);
    }

    /** A comment that never ends would hide all that follows it. */
    static String readable(String written) {
        String text = Characters.cleaned(written);
        int end = text.lastIndexOf("-->");
        int open = text.indexOf("<!--", Math.max(end, 0));
        return open < 0 ? text : text.substring(0, open) + text.substring(open).replace("<!--", "&lt;!--");
    }

    static List<String> pages(String written) {
        if (!written.contains(NEXT_PAGE)) {
            return List.of(written);
        }
        String text = written.replace("<!-- wp:nextpage -->", "")
                .replace("<!-- /wp:nextpage -->", "")
                .stripLeading();
        if (text.startsWith(NEXT_PAGE)) {
            text = text.substring(NEXT_PAGE.length());
        }
        List<String> pages = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(NEXT_PAGE);
                at >= 0 && pages.size() < MOST_PAGES - 1;
                at = text.indexOf(NEXT_PAGE, from)) {
            pages.add(text.substring(from, at));
            from = at + NEXT_PAGE.length();
        }
        pages.add(text.substring(from));
        return pages;
    }
}
