package blog.belonging.domain.shared;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The part of an address that names a thing: {@code sonder}, {@code zugehorigkeit-归属感}. Kept decoded and in NFC; only
 * an address carries the percent signs.
 *
 * <p>{@link #ofTitle} follows WordPress's {@code remove_accents} and {@code sanitize_title_with_dashes}, so that a title
 * gets the slug here which it would have got there.
 */
public record Slug(String text) {

    private static final int LONGEST = 200;

    private static final Pattern ENTITY = Pattern.compile("&[^;\\s]{1,32};");
    private static final Pattern DASH_ENTITY = Pattern.compile("&(?:nbsp|#160|ndash|#8211|mdash|#8212);");
    private static final Pattern DASHES = Pattern.compile("[\\s-]+");
    private static final Pattern REMOVED_ASCII = Pattern.compile("[\\x21-\\x7f&&[^a-zA-Z0-9_-]]");

    /** Quotes, marks and invisible characters that WordPress takes out of a title. */
    private static final String REMOVED =
            "\u00ad\u00a1\u00bf\u00ab\u00bb\u2039\u203a\u2018\u2019\u201c\u201d\u201a\u201b\u201e\u201f\u2022\u00a9\u00ae\u00b0"
                    + "\u2026\u2122\u00b4\u02ca\u0300\u0301\u0304\u030c\u0340\u0341\u200b\u200c\u200d\u200e\u200f"
                    + "\u202a\u202b\u202c\u202d\u202e\ufeff\ufffc";

    /** Spaces and dashes of other widths, which become a hyphen. */
    private static final String HYPHENS =
            "\u00a0\u2010\u2011\u2013\u2014\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
                    + "\u200a\u2028\u2029\u202f/.";

    /** Latin letters that do not decompose into a plain letter and a mark. */
    private static final Map<Character, String> PLAIN_LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('ẞ', "SS"),
            Map.entry('æ', "ae"),
            Map.entry('Æ', "AE"),
            Map.entry('œ', "oe"),
            Map.entry('Œ', "OE"),
            Map.entry('ø', "o"),
            Map.entry('Ø', "O"),
            Map.entry('ð', "d"),
            Map.entry('Ð', "D"),
            Map.entry('đ', "d"),
            Map.entry('Đ', "D"),
            Map.entry('þ', "th"),
            Map.entry('Þ', "TH"),
            Map.entry('ħ', "h"),
            Map.entry('Ħ', "H"),
            Map.entry('ı', "i"),
            Map.entry('ĳ', "ij"),
            Map.entry('Ĳ', "IJ"),
            Map.entry('ĸ', "k"),
            Map.entry('ł', "l"),
            Map.entry('Ł', "L"),
            Map.entry('ŉ', "n"),
            Map.entry('ŋ', "n"),
            Map.entry('Ŋ', "N"),
            Map.entry('ŧ', "t"),
            Map.entry('Ŧ', "T"),
            Map.entry('ſ', "s"),
            Map.entry('ª', "a"),
            Map.entry('º', "o"),
            Map.entry('€', "E"),
            Map.entry('£', ""));

    public Slug {
        if (text.isBlank() || text.length() > LONGEST || !isOneSegment(text)) {
            throw new NotASlug(text);
        }
    }

    /**
     * The slug of a new text, which the author may change.
     *
     * @param title as the author wrote it, with or without HTML
     * @throws NotASlug if nothing of the title is left ("???"): WordPress then takes the id
     */
    public static Slug ofTitle(String title) {
        String text = withoutTags(title.length() > 4000 ? title.substring(0, 4000) : title);
        text = DASH_ENTITY.matcher(text).replaceAll("-");
        text = withoutAccents(decodedOr(text)).toLowerCase(Locale.ROOT);
        text = cut(Normalizer.normalize(text, Normalizer.Form.NFC));
        StringBuilder kept = new StringBuilder(text.length());
        text = ENTITY.matcher(text).replaceAll("");
        text.codePoints().forEach(c -> {
            if (HYPHENS.indexOf(c) >= 0) {
                kept.append('-');
            } else if (c == '×') {
                kept.append('x');
            } else if (REMOVED.indexOf(c) < 0
                    && !(Character.isISOControl(c) && !Character.isWhitespace(c))
                    && !isUnusable(c)) {
                kept.appendCodePoint(c);
            }
        });
        String dashed =
                DASHES.matcher(REMOVED_ASCII.matcher(kept).replaceAll("")).replaceAll("-");
        int start = dashed.startsWith("-") ? 1 : 0;
        int end = dashed.endsWith("-") ? dashed.length() - 1 : dashed.length();
        return new Slug(start < end ? dashed.substring(start, end) : "");
    }

    /** @param otherwise the slug of a title of which nothing is left */
    public static Slug ofTitleOr(String title, String otherwise) {
        try {
            return ofTitle(title);
        } catch (NotASlug nothingLeft) {
            return new Slug(otherwise);
        }
    }

    /**
     * The slug that somebody asked for.
     *
     * @param segment one part of a request path, percent-encoded (in either case) or not
     * @throws NotASlug if no slug can look like this, so that nothing is found there
     */
    public static Slug fromAddress(String segment) {
        String decoded = decodedOr(segment);
        return new Slug(
                decoded.length() <= LONGEST && !Normalizer.isNormalized(decoded, Normalizer.Form.NFC)
                        ? Normalizer.normalize(decoded, Normalizer.Form.NFC)
                        : decoded);
    }

    /** For where it is taken already: the same with a number at its end, shortened if it has to be. */
    public Slug numbered(int number) {
        String end = "-" + number;
        int length = Math.min(text.length(), LONGEST - end.length());
        return new Slug(
                text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length) + end);
    }

    /** This one, or the first with a number at its end that is free: from 2 on, as in WordPress. */
    public Slug orNumbered(Predicate<Slug> taken) {
        Slug slug = this;
        for (int number = 2; taken.test(slug); number++) {
            slug = numbered(number);
        }
        return slug;
    }

    /** As WordPress writes it: UTF-8, percent-encoded in lower case. */
    public String toAddress() {
        StringBuilder address = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(b)) {
                address.append((char) b);
            } else {
                address.append('%').append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
            }
        }
        return address.toString();
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isOneSegment(String text) {
        return !text.equals(".")
                && !text.equals("..")
                && text.codePoints()
                        .noneMatch(c -> c == '/'
                                || c == '?'
                                || c == '#'
                                || Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c)
                                || isUnusable(c));
    }

    private static boolean isUnusable(int c) {
        return (c >= 0xd800 && c <= 0xdfff) || (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    }

    private static boolean isUnreserved(byte b) {
        return (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z')
                || (b >= '0' && b <= '9')
                || b == '-'
                || b == '_'
                || b == '.'
                || b == '~';
    }

    private static String withoutTags(String title) {
        StringBuilder text = new StringBuilder(title.length());
        int from = 0;
        for (int open = title.indexOf('<'); open >= 0; open = title.indexOf('<', from)) {
            int close = title.indexOf('>', open);
            boolean tag = close > open + 1
                    && (Character.isLetter(title.charAt(open + 1)) || "/!?".indexOf(title.charAt(open + 1)) >= 0);
            text.append(title, from, open);
            from = tag ? close + 1 : open + 1;
        }
        return text.append(title, from, title.length()).toString();
    }

    /** Only marks on Latin letters go; й and が are letters of their own. */
    private static String withoutAccents(String title) {
        StringBuilder plain = new StringBuilder(title.length());
        boolean onLatin = false;
        String apart = Normalizer.normalize(title, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c >= 0x300 && c <= 0x36f) {
                if (!onLatin) {
                    plain.append(c);
                }
                continue;
            }
            String letters = PLAIN_LETTERS.get(c);
            onLatin = c < 0x250 && Character.isLetter(c);
            if (letters == null) {
                plain.append(c);
            } else {
                plain.append(letters);
            }
        }
        return plain.toString();
    }

    /** At most 200 characters of an address, not ending within one. */
    private static String cut(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            length += c < 0x80 ? 1 : c < 0x800 ? 6 : c < 0x10000 ? 9 : 12;
            if (length > LONGEST) {
                return text.substring(0, i);
            }
            i += Character.charCount(c);
        }
        return text;
    }

    private static String decodedOr(String segment) {
        if (segment.indexOf('%') < 0) {
            return segment;
        }
        CharBuffer characters = CharBuffer.wrap(segment);
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(characters);
            ByteBuffer decoded = ByteBuffer.allocate(bytes.remaining());
            while (bytes.hasRemaining()) {
                byte b = bytes.get();
                if (b == '%') {
                    if (bytes.remaining() < 2) {
                        return segment;
                    }
                    int high = Character.digit((char) bytes.get(), 16);
                    int low = Character.digit((char) bytes.get(), 16);
                    if (high < 0 || low < 0) {
                        return segment;
                    }
                    b = (byte) (high << 4 | low);
                }
                decoded.put(b);
            }
            return StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
        } catch (CharacterCodingException undecodable) {
            return segment;
        }
    }
}
