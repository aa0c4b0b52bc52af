package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.NotAnExport;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through the elements of an export, forwards only, within limits that no blog reaches. Whatever is wrong ends in a
 * {@link NotAnExport} that names the place.
 */
class XmlCursor implements Closeable {

    static final int LONGEST_TEXT = 16_000_000;

    /** Characters of an item, or of all that is no item. */
    static final int LONGEST_ITEM = 64_000_000;

    static final int DEEPEST = 100;

    /** The parser remembers every name it meets, so there must not be too many. */
    static final int MOST_UNKNOWN = 1_000_000;

    private static final Pattern WXR = Pattern.compile("https?://wordpress\\.org/export/.*");
    private static final Pattern POSITION =
            Pattern.compile("^ParseError at \\[row,col\\]:\\[\\d+,\\d+\\]\\s*Message: ");
    private static final Pattern WEB_PAGE = Pattern.compile("(?is)^<(?:!doctype\\s+html|html|head|body)\\b.*");

    private static final String HAS_DTD = "it has a DTD, which no WordPress export has";

    /** What the parser of the JDK says of a DTD that does not stand at the beginning. */
    private static final String PARSER_AT_A_DTD = "Scanner State 24 ";

    private static final Map<String, String> PREFIXES = Map.of(
            "http://purl.org/rss/1.0/modules/content/", "content:",
            "http://purl.org/dc/elements/1.1/", "dc:");

    private static final Set<String> ATTRIBUTES = Set.of("domain", "nicename", "isPermaLink", "version");

    private final String place;
    private final XmlText text;
    private final XMLStreamReader xml;
    private final Set<String> vocabulary;
    private int depth;
    private int unknown;
    private int headerBudget = LONGEST_ITEM;
    private int itemBudget;
    private boolean inItem;
    private String itemTitle = "";
    private String field = "";

    private XmlCursor(String place, XmlText text, Set<String> vocabulary) {
        this.place = place;
        this.text = text;
        this.vocabulary = vocabulary;
        refuseOtherKinds();
        text.skipBlanks();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            xml = factory.createXMLStreamReader(text);
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (RuntimeException e) {
            throw new NotAnExport(place, "it does not begin as XML does.");
        }
    }

    /**
     * @param vocabulary names of the elements that may come in any number
     * @throws NotAnExport if it is of another kind
     */
    static XmlCursor open(ExportPart part, Set<String> vocabulary) {
        try {
            InputStream bytes = part.source().open();
            try {
                return new XmlCursor(part.place(), new XmlText(bytes), vocabulary);
            } catch (IOException | RuntimeException e) {
                bytes.close();
                throw e;
            }
        } catch (Unreadable e) {
            throw new NotAnExport(part.place(), e.getMessage() + ".");
        } catch (IOException e) {
            throw new NotAnExport(part.place(), "it cannot be read.");
        }
    }

    private void refuseOtherKinds() {
        String head = text.head().stripLeading();
        if (head.isEmpty() && text.failure().isEmpty()) {
            throw new NotAnExport(place, "it is empty, or begins with nothing but blanks.");
        }
        if (head.startsWith("<?xml") || head.startsWith("<rss") || head.startsWith("<!--")) {
            return;
        }
        int begin = head.contains("<?xml") ? head.indexOf("<?xml") : head.indexOf("<rss");
        if (begin > 0) {
            throw new NotAnExport(
                    place + ", line 1",
                    "there is text before the XML, \"" + shortened(head.substring(0, begin))
                            + "\", probably a message of the old blog's server; delete everything before \"<?xml\" and"
                            + " try again.");
        }
        if (WEB_PAGE.matcher(head).matches()) {
            throw new NotAnExport(
                    place, "it is a web page, not an export; log in to the old blog and download the export again.");
        }
        if (head.startsWith("{") || head.startsWith("[")) {
            throw new NotAnExport(place, "it is JSON and not a WordPress export, which is XML.");
        }
        if (!head.startsWith("<")) {
            throw new NotAnExport(place, "it is not XML, and so no WordPress export.");
        }
    }

    /** Moves to the outermost element. */
    void root() {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = next();
        }
    }

    /** Moves to the next child of the element it is in, or to that element's end. Text in between is passed over. */
    boolean nextChild() {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Reads to the end of the file. */
    void finish() {
        int event = next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
    }

    /** Moves to the end of the element it is in, of which nothing is needed. */
    void skip() {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** All text of the element it is in; moves to its end. */
    String text() {
        field = name();
        int outside = depth - 1;
        StringBuilder found = new StringBuilder();
        for (int event = next(); depth > outside; event = next()) {
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                append(found);
            }
        }
        field = "";
        return found.toString();
    }

    private void append(StringBuilder found) {
        int length = xml.getTextLength();
        if (found.length() + length > LONGEST_TEXT) {
            throw wrong(tooLong());
        }
        int left = inItem ? (itemBudget -= length) : (headerBudget -= length);
        if (left < 0) {
            throw wrong((inItem ? "this item" : "what stands outside of the items")
                    + " is longer than 64 million characters");
        }
        found.append(xml.getTextCharacters(), xml.getTextStart(), length);
    }

    private String tooLong() {
        return (field.isEmpty() ? "something here" : "the field \"" + field + "\"")
                + " is longer than 16 million characters";
    }

    /** By the prefixes that WordPress uses, whichever the file declares: {@code wp:post_id}, {@code content:encoded}. */
    String name() {
        String uri = xml.getNamespaceURI();
        String local = xml.getLocalName();
        if (uri == null || uri.isEmpty()) {
            return local;
        }
        if (WXR.matcher(uri).matches()) {
            return (uri.contains("/excerpt") ? "excerpt:" : "wp:") + local;
        }
        String prefix = PREFIXES.get(uri);
        return prefix == null ? "{" + uri + "}" + local : prefix + local;
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    int line() {
        return xml.getLocation().getLineNumber() + text.skippedLines();
    }

    void itemBegins() {
        inItem = true;
        itemBudget = LONGEST_ITEM;
        itemTitle = "";
    }

    void itemIsCalled(String title) {
        itemTitle = shortened(title);
    }

    void itemEnds() {
        inItem = false;
        itemTitle = "";
    }

    private void countUnknown() {
        if (++unknown > MOST_UNKNOWN) {
            throw wrong("more than a million things in it are in no WordPress export");
        }
    }

    private int next() {
        int event;
        try {
            event = xml.next();
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (RuntimeException e) {
            // Some faults surprise the parser of the JDK.
            throw wrong("it is not well-formed XML here");
        }
        text.progress();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> enter();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> throw wrong(HAS_DTD);
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw wrong("\"&" + shortened(xml.getLocalName()) + ";\" means nothing in XML");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> countUnknown();
            default -> {
                // Text and comments can be anything.
            }
        }
        return event;
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw wrong("more than 100 elements stand in one another");
        }
        if (!vocabulary.contains(name())) {
            countUnknown();
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!ATTRIBUTES.contains(xml.getAttributeLocalName(i))) {
                countUnknown();
            }
        }
        if (depth > 1) {
            for (int i = 0; i < xml.getNamespaceCount(); i++) {
                countUnknown();
            }
        }
    }

    private NotAnExport broken(XMLStreamException e) {
        if (text.endless()) {
            return wrong(text.line(), text.column(), tooLong());
        }
        Optional<Unreadable> failure = text.failure();
        if (failure.isPresent()) {
            return wrong(
                    text.line(), text.column(), String.valueOf(failure.get().getMessage()));
        }
        if (text.endSeen()) {
            return wrong(
                    text.line(),
                    text.column(),
                    "the file ends " + (inItem ? "in the middle of an item" : "before the export is complete")
                            + "; it was probably not downloaded or copied completely");
        }
        String why = notWellFormed(String.valueOf(e.getMessage()));
        Location at = e.getLocation();
        return at == null
                ? wrong(text.line(), text.column(), why)
                : wrong(at.getLineNumber() + text.skippedLines(), at.getColumnNumber(), why);
    }

    /** The parser's own words are added where they are for people, and not addresses or numbers of messages. */
    private static String notWellFormed(String message) {
        String detail = shortened(POSITION.matcher(message).replaceFirst(""));
        if (detail.contains(PARSER_AT_A_DTD)) {
            return HAS_DTD;
        }
        boolean readable = !detail.equals("null") && !detail.contains("http://") && !detail.contains("JAXP");
        return "it is not well-formed XML here" + (readable ? " (" + detail + ")" : "");
    }

    /** @param why ends without a full stop */
    NotAnExport wrong(String why) {
        return wrong(line(), xml.getLocation().getColumnNumber(), why);
    }

    private NotAnExport wrong(int line, int column, String why) {
        String in = itemTitle.isEmpty() ? "" : ", in \"" + itemTitle + "\"";
        return new NotAnExport(place + ", line " + line + ", column " + column + in, why + ".");
    }

    /** Fit to stand in a message, on one line. */
    static String shortened(String found) {
        String plain = found.substring(0, Math.min(found.length(), 1000))
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return plain.length() <= 80 ? plain : plain.substring(0, 79) + "…";
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException readOnly) {
            // Nothing was written, so nothing is lost.
        }
    }
}
