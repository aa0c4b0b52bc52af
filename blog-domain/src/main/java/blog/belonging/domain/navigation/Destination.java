package blog.belonging.domain.navigation;

import blog.belonging.domain.site.Permalinks;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wants readers to get, as it was typed: an address of this blog, root-relative, or one of the web.
 *
 * @param text what a link may say
 */
record Destination(String text) {

    private static final List<String> SCHEMES = List.of("http", "https", "mailto", "tel");
    private static final int LONGEST = 1000;

    /**
     * @param origins where this blog is or was
     * @throws NotAnAddress if it is neither
     */
    static Destination of(String typed, List<String> origins) {
        String line = typed.strip();
        Optional<String> own = origins.stream()
                .filter(origin -> !origin.isEmpty())
                .flatMap(origin -> Permalinks.ownAddress(line, origin).stream())
                .findFirst();
        String address = own.orElse(line);
        if (address.isEmpty() || address.length() > LONGEST || address.indexOf('\\') >= 0) {
            throw new NotAnAddress(typed);
        }
        if (address.startsWith("/") && !address.startsWith("//")) {
            return new Destination(plain(address));
        }
        try {
            URI uri = new URI(address);
            @Nullable String scheme = uri.getScheme();
            boolean known = scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
            boolean whole = uri.isOpaque() || uri.getHost() != null && uri.getUserInfo() == null;
            if (known && whole) {
                return new Destination(uri.toASCIIString());
            }
        } catch (URISyntaxException none) {
            // Said below.
        }
        throw new NotAnAddress(typed);
    }

    /** Canonical where nothing but a path was typed; else to the letter. */
    private static String plain(String address) {
        boolean file = address.substring(address.lastIndexOf('/')).indexOf('.') >= 0;
        return file || address.indexOf('?') >= 0 || address.indexOf('#') >= 0
                ? address
                : Permalinks.normalised(address);
    }

    /** Empty for another host. */
    Optional<String> path() {
        return text.startsWith("/")
                ? Optional.of(Permalinks.normalised(text.replaceFirst("[?#].*$", "")))
                : Optional.empty();
    }
}
