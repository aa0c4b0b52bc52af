package blog.belonging.persistence.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The characters of an XML file. Decodes strictly and counts lines itself: the parser of the JDK knows neither where a
 * malformed byte stands nor that a file ended too early, and it would read a single endless comment into memory.
 */
class XmlText extends Reader {

    /** The parser must have something to tell after that many characters. */
    static final int LONGEST_SILENCE = 20_000_000;

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(16_384);
    private final CharBuffer chars = CharBuffer.allocate(16_384).limit(0);
    private @Nullable Unreadable failure;
    private boolean bytesEnded;
    private boolean endSeen;
    private boolean endless;
    private boolean afterCarriageReturn;
    private int line = 1;
    private int column = 1;
    private int skippedLines;
    private long sinceProgress;

    /** @throws Unreadable if it says that it is written in an encoding in which it is not */
    XmlText(InputStream in) throws IOException {
        super(in);
        this.in = in;
        int length = in.readNBytes(bytes.array(), 0, 4096);
        bytes.limit(length);
        decoder = encoding()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        decode(length < 4096);
    }

    private Charset encoding() throws Unreadable {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            bytes.position(3);
            return StandardCharsets.UTF_8;
        }
        if (startsWith(0xFE, 0xFF)) {
            bytes.position(2);
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(0xFF, 0xFE)) {
            bytes.position(2);
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith('<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return declaredEncoding();
    }

    private Charset declaredEncoding() throws Unreadable {
        int length = Math.min(bytes.limit(), 300);
        String head = new String(bytes.array(), 0, length, StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head.stripLeading());
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        String name = declared.group(1);
        try {
            Charset charset = Charset.forName(name);
            if (new String(bytes.array(), 0, length, charset).contains("<?xml")) {
                return charset;
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new Unreadable("it says that it is written in an unknown encoding, \"" + name + "\"", unknown);
        }
        throw new Unreadable("it says that it is written in the encoding \"" + name + "\", but it is not");
    }

    private boolean startsWith(int... magic) {
        if (bytes.limit() < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes.get(i) & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first few thousand characters, which stay to be read. */
    String head() {
        return chars.toString();
    }

    /** Blank lines before the XML are a common fault of old blogs, and harmless. */
    void skipBlanks() {
        while (chars.hasRemaining() && Character.isWhitespace(chars.get(chars.position()))) {
            if (chars.get() == '\n') {
                skippedLines++;
            }
        }
    }

    int skippedLines() {
        return skippedLines;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (failure != null) {
                throw failure;
            }
            if (bytesEnded) {
                endSeen = true;
                return -1;
            }
            fill();
        }
        int read = Math.min(length, chars.remaining());
        sinceProgress += read;
        if (sinceProgress > LONGEST_SILENCE) {
            endless = true;
            failure = new Unreadable("something here is longer than 16 million characters");
            throw failure;
        }
        chars.get(into, offset, read);
        return read;
    }

    private void fill() {
        bytes.compact();
        int read;
        try {
            read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        } catch (Unreadable e) {
            failure = e;
            return;
        } catch (IOException e) {
            failure = new Unreadable("it cannot be read", e);
            return;
        }
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        decode(read < 0);
    }

    /** Keeps what is right before a fault for the parser, so that it knows where it is when it meets the fault. */
    private void decode(boolean last) {
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, last);
        chars.flip();
        boolean cutOff = last && result.isMalformed() && result.length() == bytes.remaining();
        bytesEnded = cutOff || last && !bytes.hasRemaining();
        if (result.isError() && !cutOff) {
            failure = new Unreadable(
                    "a character here is not written in " + decoder.charset().name() + " as the rest of the file");
        }
        for (int i = 0; i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= '\uFFFE') {
                failure = new Unreadable(String.format(
                        "there is an invisible character (U+%04X) that XML does not allow, often pasted from another"
                                + " program; delete it in the old blog and export again",
                        (int) c));
                chars.limit(i);
                return;
            }
            count(c);
        }
    }

    private void count(char c) {
        if (c == '\n' && afterCarriageReturn) {
            afterCarriageReturn = false;
            return;
        }
        afterCarriageReturn = c == '\r';
        if (c == '\n' || c == '\r') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }

    /** To be told whenever the parser found something. */
    void progress() {
        sinceProgress = 0;
    }

    /** Why there is no more to read, other than that it ended. */
    Optional<Unreadable> failure() {
        return Optional.ofNullable(failure);
    }

    /** Whether the parser asked for more than there is. */
    boolean endSeen() {
        return endSeen;
    }

    /** Whether it failed because the parser found nothing for too long. */
    boolean endless() {
        return endless;
    }

    /** Of the end or of what cannot be read, once {@link #endSeen()} or {@link #failure()} say so. */
    int line() {
        return line;
    }

    int column() {
        return column;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
