package blog.belonging.domain.content;

/** {@code <!--more-->}: how far a text is shown in a list, and where "read on" leads. */
final class Fold {

    private static final String START = "<!--more";
    private static final String END = "-->";

    private Fold() {}

    /** The place gets an anchor, {@code more-14}, which links from elsewhere name. */
    static String marked(String html, Rendering rendering) {
        int at = html.indexOf(START);
        int end = at < 0 ? -1 : html.indexOf(END, at);
        return end < 0 || !rendering.isFirstFold()
                ? html
                : html.substring(0, at) + "<span id=\"more-" + rendering.entryId() + "\"></span>"
                        + html.substring(end + END.length());
    }

    static String before(String html) {
        int at = html.indexOf(START);
        return at < 0 ? html : html.substring(0, at);
    }
}
