package blog.belonging.domain.content;

import blog.belonging.domain.shared.SafeHtml;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sorts what stands in an {@code href} or {@code src}: ours, somebody else's, a place on the same page, or nothing to serve. */
final class Addresses {

    enum Kind {
        /** Root-relative, with query and fragment. */
        OWN,
        FRAGMENT,
        /** {@code http} or {@code https} on another host. */
        FOREIGN,
        MAIL_OR_PHONE,
        /** {@code javascript:}, {@code data:} and all that a page of this blog does not link to. */
        REFUSED
    }

    record Address(Kind kind, String text) {

        boolean isOwn() {
            return kind == Kind.OWN;
        }

        boolean isForeign() {
            return kind == Kind.FOREIGN;
        }

        /** Of an own address: without query and fragment. */
        String path() {
            int end = text.length();
            int query = text.indexOf('?');
            int fragment = text.indexOf('#');
            end = query >= 0 ? Math.min(end, query) : end;
            return text.substring(0, fragment >= 0 ? Math.min(end, fragment) : end);
        }

        String withoutFragment() {
            int fragment = text.indexOf('#');
            return fragment < 0 ? text : text.substring(0, fragment);
        }

        /** With the {@code #}; empty if there is none. */
        String fragment() {
            int fragment = text.indexOf('#');
            return fragment < 0 ? "" : text.substring(fragment);
        }
    }

    private static final Address NONE = new Address(Kind.REFUSED, "");
    private static final String UPLOADS = "/wp-content/uploads/";

    private final List<Origin> origins = new ArrayList<>();

    Addresses(List<String> ownOrigins) {
        origins.add(Origin.of(SafeHtml.HOME));
        for (String origin : ownOrigins) {
            origins.add(Origin.of(origin));
        }
    }

    Address of(String written) {
        String address = withoutInvisible(written);
        if (address.isEmpty()) {
            return NONE;
        }
        if (address.charAt(0) == '#') {
            return new Address(Kind.FRAGMENT, tidy(address));
        }
        int colon = schemeEnd(address);
        if (colon < 0) {
            return relative(address);
        }
        String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = address.substring(colon + 1);
        return switch (scheme) {
            case "http", "https" -> absolute(scheme, rest.replace('\\', '/'));
            case "mailto", "tel" -> rest.isBlank() ? NONE : new Address(Kind.MAIL_OR_PHONE, scheme + ":" + tidy(rest));
            default -> NONE;
        };
    }

    private Address relative(String address) {
        String slashes = address.replace('\\', '/');
        if (slashes.startsWith("//")) {
            return absolute("https", slashes);
        }
        if (slashes.startsWith("www.")) {
            return absolute("https", "//" + slashes);
        }
        if (slashes.startsWith("/")) {
            return new Address(Kind.OWN, tidy(slashes));
        }
        while (slashes.startsWith("./") || slashes.startsWith("../")) {
            slashes = slashes.substring(slashes.indexOf('/') + 1);
        }
        return slashes.startsWith("/") ? NONE : new Address(Kind.OWN, tidy("/" + slashes));
    }

    private Address absolute(String scheme, String rest) {
        int start = 0;
        while (start < rest.length() && rest.charAt(start) == '/') {
            start++;
        }
        int end = start;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String authority = rest.substring(start, end);
        String host = authority.toLowerCase(Locale.ROOT);
        if (!isHost(host)) {
            return NONE;
        }
        String path = rest.substring(end);
        for (Origin origin : origins) {
            if (origin.host().equals(withoutDefaultPort(host)) && startsBelow(path, origin.path())) {
                String below = path.substring(origin.path().length());
                return new Address(Kind.OWN, tidy(below.startsWith("/") ? withoutDoubleSlash(below) : "/" + below));
            }
        }
        return new Address(Kind.FOREIGN, scheme + "://" + authority + tidy(path));
    }

    /** {@code HOME + "//x"} would be no harm, but a base of "" would make it another host. */
    private static String withoutDoubleSlash(String path) {
        int slashes = 0;
        while (slashes < path.length() && path.charAt(slashes) == '/') {
            slashes++;
        }
        return slashes > 1 ? path.substring(slashes - 1) : path;
    }

    private static boolean startsBelow(String path, String base) {
        return path.startsWith(base)
                && (path.length() == base.length() || "/?#".indexOf(path.charAt(base.length())) >= 0 || base.isEmpty());
    }

    private static String withoutDefaultPort(String host) {
        return host.endsWith(":80") || host.endsWith(":443") ? host.substring(0, host.lastIndexOf(':')) : host;
    }

    private static boolean isHost(String host) {
        if (host.isEmpty() || host.length() > 255) {
            return false;
        }
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            boolean good = (c >= 'a' && c <= 'z')
                    || (c >= '0' && c <= '9')
                    || c == '-'
                    || c == '.'
                    || c == ':'
                    || c == '_'
                    || c > 0xa0;
            if (!good) {
                return false;
            }
        }
        int colon = host.indexOf(':');
        return host.charAt(0) != '.'
                && colon != 0
                && (colon < 0 || (colon == host.lastIndexOf(':') && isPort(host.substring(colon + 1))));
    }

    private static boolean isPort(String port) {
        return !port.isEmpty() && port.length() <= 5 && port.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** What a browser does before it looks at an address: white space around it goes, line ends and controls within too. */
    private static String withoutInvisible(String written) {
        StringBuilder address = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= ' ' && (c < 0x7f || c > 0x9f) && c != '\u200b' && c != '\ufeff') {
                address.append(c);
            }
        }
        return address.toString().strip();
    }

    private static int schemeEnd(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (c == ':') {
                return i;
            }
            if (!letter && !(i > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'))) {
                return -1;
            }
        }
        return -1;
    }

    /** Encodes what may not stand in an address, and leaves the rest as the author wrote it. */
    private static String tidy(String part) {
        @Nullable StringBuilder tidy = null;
        int fragments = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean good = (c > 0xa0 && !Character.isSpaceChar(c))
                    || (c > ' ' && c < 0x7f && "\"<>\\^`{|}[]%#".indexOf(c) < 0)
                    || (c == '%' && isEncoded(part, i))
                    || (c == '#' && fragments++ == 0);
            if (!good && tidy == null) {
                tidy = new StringBuilder(part.length() + 16).append(part, 0, i);
            }
            if (tidy == null) {
                continue;
            }
            if (good) {
                tidy.append(c);
            } else {
                appendEncoded(String.valueOf(c), tidy);
            }
        }
        return tidy == null ? part : tidy.toString();
    }

    private static boolean isEncoded(String part, int at) {
        return at + 2 < part.length()
                && Character.digit(part.charAt(at + 1), 16) >= 0
                && Character.digit(part.charAt(at + 2), 16) >= 0
                && part.charAt(at + 1) < 0x80
                && part.charAt(at + 2) < 0x80;
    }

    private static void appendEncoded(String text, StringBuilder out) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            out.append('%')
                    .append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)))
                    .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
        }
    }

    /**
     * A file of this blog, whichever of WordPress's addresses for it the author used.
     *
     * @param certain false where another host serves it, so that only a known picture may be taken for ours
     * @param width what {@code ?w=} asks for; 0 if nothing
     */
    record Upload(String path, boolean certain, int width) {}

    Optional<Upload> upload(Address address) {
        int width = width(address.text());
        if (address.isOwn()) {
            return address.path().startsWith(UPLOADS)
                    ? usable(address.path().substring(UPLOADS.length()), true, width)
                    : Optional.empty();
        }
        if (!address.isForeign()) {
            return Optional.empty();
        }
        int hostStart = address.text().indexOf("://") + 3;
        int pathStart = address.text().indexOf('/', hostStart);
        if (pathStart < 0) {
            return Optional.empty();
        }
        String host = address.text().substring(hostStart, pathStart).toLowerCase(Locale.ROOT);
        String path = new Address(Kind.OWN, address.text().substring(pathStart)).path();
        if (host.endsWith(".files.wordpress.com")) {
            return usable(path.substring(1), false, width);
        }
        if (host.length() == 9 && host.startsWith("i") && host.endsWith(".wp.com")) {
            Address proxied = of("https:/" + path);
            return proxied.text().contains(".wp.com/")
                    ? Optional.empty()
                    : upload(proxied).map(upload -> new Upload(upload.path(), false, width));
        }
        return Optional.empty();
    }

    private static Optional<Upload> usable(String encodedPath, boolean certain, int width) {
        String path = decoded(encodedPath);
        boolean climbs = path.contains("../") || path.contains("/./") || path.endsWith("/..") || path.startsWith("./");
        return path.isEmpty() || climbs ? Optional.empty() : Optional.of(new Upload(path, certain, width));
    }

    private static int width(String address) {
        for (String name : List.of("?w=", "&w=", "&amp;w=", "?resize=", "?fit=")) {
            int at = address.indexOf(name);
            if (at >= 0) {
                int width = 0;
                for (int i = at + name.length(); i < address.length() && width < 100_000; i++) {
                    char c = address.charAt(i);
                    if (c < '0' || c > '9') {
                        break;
                    }
                    width = width * 10 + c - '0';
                }
                return width;
            }
        }
        return 0;
    }

    /** The reverse of {@link #homeOfUpload}; empty for any other address. */
    static Optional<String> uploadAt(String home) {
        String beginning = SafeHtml.HOME + UPLOADS;
        return home.startsWith(beginning)
                ? Optional.of(decoded(new Address(Kind.OWN, home.substring(beginning.length())).path()))
                : Optional.empty();
    }

    static String homeOfUpload(String path) {
        StringBuilder address = new StringBuilder(SafeHtml.HOME).append(UPLOADS);
        for (int i = 0; i < path.length(); ) {
            int c = path.codePointAt(i);
            int next = i + Character.charCount(c);
            if ((c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~/()!$&'*+;=:@".indexOf(c) >= 0) {
                address.appendCodePoint(c);
            } else {
                appendEncoded(path.substring(i, next), address);
            }
            i = next;
        }
        return address.toString();
    }

    /** @return the text itself where it is not the percent encoding of UTF-8 */
    static String decoded(String encoded) {
        if (encoded.indexOf('%') < 0) {
            return encoded;
        }
        byte[] bytes = encoded.getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '%') {
                decoded.put(bytes[i]);
                continue;
            }
            int high = i + 2 < bytes.length ? Character.digit((char) bytes[i + 1], 16) : -1;
            int low = i + 2 < bytes.length ? Character.digit((char) bytes[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return encoded;
            }
            decoded.put((byte) (high << 4 | low));
            i += 2;
        }
        try {
            return Characters.cleaned(
                    StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString());
        } catch (CharacterCodingException notUtf8) {
            return encoded;
        }
    }

    /** Where this blog lives or lived; the scheme makes no difference. */
    private record Origin(String host, String path) {

        static Origin of(String origin) {
            int start = origin.indexOf("://") < 0 ? 0 : origin.indexOf("://") + 3;
            int slash = origin.indexOf('/', start);
            String host =
                    (slash < 0 ? origin.substring(start) : origin.substring(start, slash)).toLowerCase(Locale.ROOT);
            String path = slash < 0 ? "" : origin.substring(slash);
            while (path.endsWith("/")) {
                path = path.substring(0, path.length() - 1);
            }
            return new Origin(withoutDefaultPort(host), path);
        }
    }
}
