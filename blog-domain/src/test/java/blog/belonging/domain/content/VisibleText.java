package blog.belonging.domain.content;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a reader reads, without what is meant to differ: embedded things, players, notes that the old WordPress left out. */
final class VisibleText {

    private VisibleText() {}

    static String of(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.select("script, style, ol.footnotes, .embed, .wp-block-embed, audio, .wp-video")
                .remove();
        page.select("p, a").stream()
                .filter(element -> element.text().matches("https?://\\S+|talk\\.mp3|film\\.mp4"))
                .forEach(org.jsoup.nodes.Node::remove);
        return page.text().replaceAll("\\s+", " ").strip();
    }
}
