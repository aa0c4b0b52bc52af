package blog.belonging.web.frontdoor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks for a page as anybody would: all of it, as it is, whatever this reader has already. */
final class AskedPlainly extends HttpServletRequestWrapper {

    /** Lower case. */
    private static final Set<String> OF_THIS_READER = Set.of(
            "accept-encoding",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-range",
            "if-unmodified-since",
            "range");

    AskedPlainly(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isHidden(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public long getDateHeader(String name) {
        return isHidden(name) ? -1 : super.getDateHeader(name);
    }

    private static boolean isHidden(String name) {
        return OF_THIS_READER.contains(name.toLowerCase(Locale.ROOT));
    }
}
