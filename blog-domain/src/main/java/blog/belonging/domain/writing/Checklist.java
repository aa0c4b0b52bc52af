package blog.belonging.domain.writing;

import blog.belonging.domain.content.ChildMentions;
import blog.belonging.domain.site.PublishingCheck;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What is looked at before something is published: what readers with a screen reader, on a phone or without context would miss,
 * and what could point at a child. It finds words, not truths: people decide.
 */
final class Checklist {

    /** Of one kind; more would not be read. */
    private static final int MOST = 10;

    private static final int WHERE = 120;

    /** A sentence that speaks of an earlier post and should lead there. */
    private static final Pattern EARLIER = Pattern.compile(
            "\\b(?:(?:my|our|the|a|an|this|last)\\s+)?(?:previous|earlier|last|recent|other|first|second|third)\\s+(?:blog(?:\\s?-?\\s?post)?|post|article|instal?lment|part)\\b"
                    + "|\\b(?:I|we)\\s+(?:wrote|blogged|posted)\\s+(?:about\\s+\\w+\\s+)?(?:last\\s+(?:week|month|year|time)|previously|before|earlier)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Set<Finding> findings = new LinkedHashSet<>();

    private Checklist() {}

    /**
     * @param html as it is served
     * @param hasExcerpt whether its author wrote one, or no list would show it
     * @param leadsSomewhere whether an own address answers
     */
    static List<Finding> of(String html, boolean hasExcerpt, Predicate<String> leadsSomewhere) {
        Checklist list = new Checklist();
        Element text = Jsoup.parseBodyFragment(html).body();
        list.pictures(text);
        list.headings(text);
        list.links(text, leadsSomewhere);
        list.mentions(text);
        list.children(text);
        if (!hasExcerpt) {
            list.add(PublishingCheck.MISSING_EXCERPT, "");
        }
        return List.copyOf(list.findings);
    }

    private void add(PublishingCheck check, String where) {
        String words = where.strip().replaceAll("\\s+", " ");
        if (findings.stream().filter(one -> one.check() == check).count() < MOST) {
            findings.add(new Finding(check, words.length() > WHERE ? words.substring(0, WHERE) + "…" : words));
        }
    }

    private void pictures(Element text) {
        for (Element picture : text.select("img")) {
            if (picture.attr("alt").isBlank() && !picture.attr("role").equals("presentation")) {
                String source = picture.attr("src").replaceFirst("[?#].*", "");
                add(PublishingCheck.MISSING_ALT, source.substring(source.lastIndexOf('/') + 1));
            }
        }
    }

    /** Below the title, which is the first level, the next is the second, and none is left out on the way down. */
    private void headings(Element text) {
        int level = 1;
        for (Element heading : text.select("h1, h2, h3, h4, h5, h6")) {
            int own = heading.normalName().charAt(1) - '0';
            if (own > level + 1 || own == 1) {
                add(PublishingCheck.HEADING_ORDER, heading.text());
            }
            level = own;
        }
    }

    private void links(Element text, Predicate<String> leadsSomewhere) {
        for (Element link : text.select("a[href]")) {
            String address = link.attr("href").strip();
            boolean silent = link.text().isBlank()
                    && link.select("img[alt]:not([alt=''])").isEmpty()
                    && link.attr("aria-label").isBlank();
            if (silent || address.isEmpty() || address.equals("#")) {
                add(PublishingCheck.EMPTY_LINK, link.text().isBlank() ? address : link.text());
            } else if (address.startsWith("/")
                    && !address.startsWith("//")
                    && !leadsSomewhere.test(address.replaceFirst("#.*", ""))) {
                add(PublishingCheck.BROKEN_LINK, address);
            }
        }
    }

    private void mentions(Element text) {
        for (Element block : text.select("p, li, blockquote, figcaption, td, dd")) {
            if (holdsOthers(block)) {
                continue;
            }
            Matcher earlier = EARLIER.matcher(block.text());
            if (earlier.find() && block.select("a[href]").isEmpty()) {
                add(PublishingCheck.UNLINKED_MENTION, around(block.text(), earlier.start(), earlier.end()));
            }
        }
    }

    private void children(Element text) {
        List<String> said = new ArrayList<>();
        for (Element block : text.select("p, li, blockquote, figcaption, td, dd, h1, h2, h3, h4, h5, h6, pre")) {
            if (holdsOthers(block)) {
                continue;
            }
            for (ChildMentions.Mention child : ChildMentions.in(block.text())) {
                String name = child.name().toLowerCase(Locale.ROOT);
                if (!said.contains(name)) {
                    said.add(name);
                    add(PublishingCheck.CHILD_NAME, around(block.text(), child.begin(), child.end()));
                }
            }
        }
    }

    private static boolean holdsOthers(Element block) {
        return block.children().stream()
                .anyMatch(inner -> !inner.select("p, li, td").isEmpty());
    }

    private static String around(String text, int begin, int end) {
        int from = Math.max(0, begin - 30);
        int to = Math.min(text.length(), end + 30);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
