package blog.belonging.domain.content;

import java.util.List;
import java.util.Set;

/**
 * From blocks to HTML. Most blocks carry their HTML and only lose their markers; those that WordPress fills in when a page
 * is asked for are filled in here as far as that can be done beforehand, and otherwise give way to a link or to nothing.
 */
final class BlockRendering {

    /** Where the author wants the notes; see {@link Footnotes}. */
    static final String FOOTNOTES_HERE = "<div data-footnotes=\"\"></div>";

    /** They show what changes from visit to visit, or belong to a page around the text and not into it. */
    private static final Set<String> NOTHING = Set.of(
            "archives",
            "avatar",
            "breadcrumbs",
            "calendar",
            "categories",
            "comments",
            "latest-comments",
            "legacy-widget",
            "loginout",
            "nextpage",
            "page-list",
            "page-list-item",
            "pattern",
            "read-more",
            "tag-cloud",
            "template-part",
            "terms-query",
            "widget-group");

    /** Parts of a page that surround a text. */
    private static final List<String> AROUND_A_TEXT =
            List.of("post-", "site-", "comment-", "comments-", "query-", "term-");

    private static final int MOST_POSTS = 100;

    private final Rendering rendering;
    private final StringBuilder out = new StringBuilder();

    private BlockRendering(Rendering rendering) {
        this.rendering = rendering;
    }

    /** @param content of one page: block markup or classic HTML */
    static String html(String content, Rendering rendering) {
        BlockRendering blocks = new BlockRendering(rendering);
        blocks.content(content);
        return blocks.out.toString();
    }

    private void content(String content) {
        if (!BlockParser.hasBlocks(content)) {
            classic(content);
            return;
        }
        for (BlockPart part : BlockParser.parse(content)) {
            if (part instanceof Block block) {
                block(block);
            } else if (part instanceof BlockPart.Html html) {
                freeform(html.html());
            }
        }
    }

    private void classic(String html) {
        out.append(Paragraphs.of(Shortcodes.expanded(html, rendering)));
    }

    private void freeform(String html) {
        if (Characters.isBlank(html)) {
            out.append(html);
        } else {
            classic(html);
        }
    }

    private void block(Block block) {
        if (!block.name().startsWith("core/")) {
            if (block.name().startsWith("core-embed/")) {
                embed(block);
            } else {
                inner(block);
            }
            return;
        }
        String name = block.name().substring("core/".length());
        switch (name) {
            case "paragraph", "heading", "list", "list-item", "quote", "html", "code", "preformatted" -> inner(block);
            case "freeform", "shortcode" -> freeformBlock(block);
            case "buttons", "group", "columns", "gallery" -> laidOut(block);
            case "embed" -> embed(block);
            case "block" -> reusable(block);
            case "footnotes" -> {
                out.append(FOOTNOTES_HERE);
                innerIfUnclosed(block);
            }
            case "latest-posts" -> {
                latestPosts(block.number("postsToShow").orElse(5), "wp-block-latest-posts__list wp-block-latest-posts");
                innerIfUnclosed(block);
            }
            case "query" -> query(block);
            case "post-template" -> {
                latestPosts(block.number("perPage").orElse(10), "wp-block-post-template");
                innerIfUnclosed(block);
            }
            case "social-links" -> list(block, "wp-block-social-links");
            case "navigation" -> list(block, "wp-block-navigation");
            case "navigation-submenu" -> submenu(block);
            case "social-link" -> socialLink(block);
            case "navigation-link" ->
                item(block, "wp-block-navigation-link", block.text("label").orElse(""), address(block));
            case "home-link" ->
                item(block, "wp-block-home-link", block.text("label").orElse(""), "/");
            case "search" -> {
                lonelyLink(
                        block.text("label")
                                .or(() -> block.text("buttonText"))
                                .orElseGet(() -> rendering.label("search")),
                        "/?s=",
                        "wp-block-search");
                innerIfUnclosed(block);
            }
            case "rss" -> {
                block.text("feedURL")
                        .ifPresent(address -> lonelyLink(Embeds.title(address, ""), address, "wp-block-rss"));
                innerIfUnclosed(block);
            }
            case "math" -> math(block);
            default -> {
                boolean aroundTheText = AROUND_A_TEXT.stream().anyMatch(name::startsWith);
                if (aroundTheText || NOTHING.contains(name)) {
                    innerIfUnclosed(block);
                } else {
                    inner(block);
                }
            }
        }
    }

    private void inner(Block block) {
        inner(block, "");
    }

    /** @param classes for the first element of it */
    private void inner(Block block, String classes) {
        String pending = classes;
        for (BlockPart part : block.parts()) {
            if (part instanceof Block inside) {
                block(inside);
            } else if (part instanceof BlockPart.Html html) {
                out.append(Shortcodes.expanded(withClasses(html.html(), pending), rendering));
                pending = "";
            }
        }
    }

    private void innerIfUnclosed(Block block) {
        if (!block.isClosed()) {
            inner(block);
        }
    }

    private void freeformBlock(Block block) {
        for (BlockPart part : block.parts()) {
            if (part instanceof Block inside) {
                block(inside);
            } else if (part instanceof BlockPart.Html html) {
                freeform(html.html());
            }
        }
    }

    /** The classes by which the stylesheet arranges what is inside; WordPress adds them from the settings. */
    private void laidOut(Block block) {
        String type = block.text("layout", "type").orElse("");
        StringBuilder classes = new StringBuilder();
        if (type.matches("flex|grid|constrained|flow")) {
            classes.append(" is-layout-").append(type);
        }
        block.text("layout", "justifyContent")
                .filter(value -> value.matches("[a-z-]{1,30}"))
                .ifPresent(value -> classes.append(" is-content-justification-").append(value));
        block.text("layout", "orientation")
                .filter("vertical"::equals)
                .ifPresent(value -> classes.append(" is-vertical"));
        block.text("layout", "flexWrap").filter("nowrap"::equals).ifPresent(value -> classes.append(" is-nowrap"));
        inner(block, classes.toString());
    }

    private static String withClasses(String html, String classes) {
        int tag = classes.isEmpty() ? -1 : html.indexOf('<');
        int end = tag < 0 ? -1 : html.indexOf('>', tag);
        int start = end < 0 ? -1 : html.indexOf("class=\"", tag);
        int close = start < 0 || start > end ? -1 : html.indexOf('"', start + "class=\"".length());
        return close < 0 || close > end ? html : html.substring(0, close) + classes + html.substring(close);
    }

    private void embed(Block block) {
        String address = Characters.stripped(block.text("url").orElse(""));
        String own = block.ownHtml();
        if (address.isEmpty()) {
            address = Characters.stripped(new TextOf(own, "div").text());
        }
        if (!Embeds.isBareAddress(address) || !block.isClosed()) {
            inner(block);
            return;
        }
        int caption = own.indexOf("<figcaption");
        int start = caption < 0 ? -1 : own.indexOf('>', caption);
        int end = start < 0 ? -1 : own.indexOf("</figcaption", start);
        String html = Embeds.html(address, end < 0 ? "" : own.substring(start + 1, end));
        if (rendering.mayAdd(html.length())) {
            out.append(html);
        }
    }

    private void reusable(Block block) {
        block.number("ref")
                .ifPresent(id -> rendering.enterReusableBlock(id).ifPresent(content -> {
                    content(content);
                    rendering.leaveReusableBlock(id);
                }));
        innerIfUnclosed(block);
    }

    private void latestPosts(long wanted, String className) {
        int count = (int) Math.max(1, Math.min(wanted, MOST_POSTS));
        List<Surroundings.Link> posts = rendering.mayAdd(count * 200) ? rendering.latestPosts(count) : List.of();
        if (posts.isEmpty()) {
            return;
        }
        out.append("<ul class=\"").append(className).append("\">");
        for (Surroundings.Link post : posts) {
            out.append("<li><a class=\"wp-block-latest-posts__post-title\" href=\"")
                    .append(Markup.escaped(post.address()))
                    .append("\">")
                    .append(Markup.escaped(post.title()))
                    .append("</a></li>");
        }
        out.append("</ul>");
    }

    /** A list of posts is a list of the latest; of one category, or of anything else, it cannot be made here. */
    private void query(Block block) {
        boolean ofLatestPosts = block.text("query", "postType").orElse("post").equals("post")
                && !block.has("query", "taxQuery")
                && !block.has("query", "categoryIds")
                && block.text("query", "search").orElse("").isEmpty();
        long count = block.number("query", "perPage").orElse(10);
        for (BlockPart part : block.parts()) {
            if (part instanceof BlockPart.Html html) {
                out.append(Shortcodes.expanded(html.html(), rendering));
            } else if (part instanceof Block inside && inside.name().equals("core/post-template")) {
                if (ofLatestPosts) {
                    latestPosts(count, "wp-block-post-template");
                }
                innerIfUnclosed(inside);
            } else if (part instanceof Block inside) {
                block(inside);
            }
        }
    }

    private void list(Block block, String className) {
        out.append("<ul class=\"").append(className).append("\">");
        for (Block inside : block.innerBlocks()) {
            block(inside);
        }
        out.append("</ul>");
        if (!block.isClosed()) {
            out.append(Shortcodes.expanded(block.ownHtml(), rendering));
        }
    }

    private void submenu(Block block) {
        out.append("<li class=\"wp-block-navigation-submenu\">");
        link(block.text("label").orElse(""), address(block));
        if (!block.innerBlocks().isEmpty()) {
            list(block, "wp-block-navigation__submenu-container");
        }
        out.append("</li>");
    }

    private void socialLink(Block block) {
        String service = block.text("service").orElse("");
        String address = address(block);
        if (address.isEmpty()) {
            return;
        }
        boolean mail = address.indexOf('@') > 0 && address.indexOf(':') < 0 && address.indexOf('/') < 0;
        String name = service.isEmpty() ? "" : Character.toUpperCase(service.charAt(0)) + service.substring(1);
        item(
                block,
                "wp-block-social-link",
                block.text("label")
                        .filter(label -> !label.isBlank())
                        .orElse(name.isEmpty() ? Embeds.title(address, "") : name),
                mail ? "mailto:" + address : address);
    }

    private static String address(Block block) {
        return Characters.stripped(block.text("url").orElse(""));
    }

    private void item(Block block, String className, String label, String address) {
        if (!label.isBlank() && rendering.mayAdd(label.length())) {
            out.append("<li class=\"").append(className).append("\">");
            link(label, address);
            out.append("</li>");
        }
        innerIfUnclosed(block);
    }

    private void lonelyLink(String label, String address, String className) {
        out.append("<p class=\"").append(className).append("\">");
        link(label, address);
        out.append("</p>");
    }

    /** @param label HTML or text as the editor keeps it */
    private void link(String label, String address) {
        String text = Markup.escaped(Excerpts.plain(label));
        if (address.isEmpty()) {
            out.append(text);
        } else {
            out.append("<a href=\"")
                    .append(Markup.escaped(address))
                    .append("\">")
                    .append(text)
                    .append("</a>");
        }
    }

    /** MathML could carry scripts past a sanitiser; the formula's source is what remains readable without it. */
    private void math(Block block) {
        String latex = block.text("latex").orElse("");
        if (latex.isBlank() || !block.isClosed()) {
            inner(block);
        } else {
            out.append("<p class=\"wp-block-math\"><code>")
                    .append(Markup.escaped(latex))
                    .append("</code></p>");
        }
    }

    /** The text in the first element of a name, for blocks whose settings do not repeat it. */
    private record TextOf(String html, String element) {

        String text() {
            int open = html.indexOf("<" + element);
            int start = open < 0 ? -1 : html.indexOf('>', open);
            int end = start < 0 ? -1 : html.indexOf("</" + element, start);
            return end < 0 ? "" : Markup.unescaped(html.substring(start + 1, end));
        }
    }
}
