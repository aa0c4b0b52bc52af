package blog.belonging.domain.transfer;

import blog.belonging.domain.site.Permalinks;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces the old blog's numbers of pictures, blocks and posts inside a text, wherever WordPress writes them. */
final class ReferenceRewriting {

    /** Class names and anchors of pictures. */
    private static final Pattern ONE = Pattern.compile("(wp-image-|attachment_|wp-att-)(\\d{1,18})\\b");

    /** The opening of a block that shows a picture, a file or another block; in others a number may mean anything. */
    private static final Pattern BLOCK = Pattern.compile(
            "<!--\\s+wp:(?:core/)?(?:image|gallery|cover|media-text|audio|video|file|block)\\s[^>]{0,4000}-->");

    private static final Pattern ATTRIBUTE = Pattern.compile("(\"(?:id|mediaId|ref)\":)(\\d{1,18})\\b");

    /** An address by number, of the old blog alone: the host is compared, a root-relative one has none. */
    private static final Pattern ADDRESS =
            Pattern.compile("([\"'(\\s>])([^\"'()\\s<>]{0,500}[?&](?:p|page_id|attachment_id)=)(\\d{1,18})\\b");

    private static final Pattern LIST =
            Pattern.compile("((?:ids|include|exclude)=[\"']?|\"ids\":\\[)([\\d,\\s]{1,4000})");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private ReferenceRewriting() {}

    /**
     * @param origin of the old blog
     * @param newNumber of an old one
     */
    static String rewrite(String content, String origin, UnaryOperator<String> newNumber) {
        UnaryOperator<String> quoted = number -> Matcher.quoteReplacement(newNumber.apply(number));
        String pictures = ONE.matcher(content).replaceAll(m -> m.group(1) + quoted.apply(m.group(2)));
        String blocks = BLOCK.matcher(pictures)
                .replaceAll(block -> Matcher.quoteReplacement(
                        ATTRIBUTE.matcher(block.group()).replaceAll(m -> m.group(1) + quoted.apply(m.group(2)))));
        String once = ADDRESS.matcher(blocks)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1)
                        + m.group(2)
                        + (Permalinks.ownAddress(m.group(2), origin).isPresent()
                                ? newNumber.apply(m.group(3))
                                : m.group(3))));
        return LIST.matcher(once)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1)
                        + NUMBER.matcher(m.group(2))
                                .replaceAll(n -> Matcher.quoteReplacement(newNumber.apply(n.group())))));
    }
}
