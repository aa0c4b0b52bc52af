package blog.belonging.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader sees this blog.
 *
 * @param base what own addresses start with: the context path, with the prefix a proxy took away
 * @param origin scheme, host and base
 */
public record Mount(String base, String origin) {

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9._-]{1,253}(:[0-9]{1,5})?|\\[[0-9A-Fa-f:.]{2,45}\\](:[0-9]{1,5})?");
    /** Nothing that would have to be looked up. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]{2,39}");

    /** One that was looked at: nearly all readers come to the same. */
    private static volatile String lastHost = "";

    private static final Pattern SCHEME = Pattern.compile("https?");
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
    private static final Pattern PREFIX = Pattern.compile("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*");

    /**
     * Believes {@code X-Forwarded-*} of a proxy on this machine or on a private network, and of nobody else.
     *
     * @param configured the public address, if the administrator has set one
     */
    public static Mount of(HttpServletRequest request, Optional<String> configured) {
        boolean proxied = isNear(request.getRemoteAddr());
        String prefix =
                header(request, "X-Forwarded-Prefix", proxied, isLike(PREFIX)).orElse("");
        String base = prefix + request.getContextPath();
        if (configured.isPresent()) {
            return new Mount(base, configured.get());
        }
        String scheme =
                header(request, "X-Forwarded-Proto", proxied, isLike(SCHEME)).orElse(request.getScheme());
        String host = header(request, "X-Forwarded-Host", proxied, Mount::isHost)
                .or(() -> header(request, "Host", true, Mount::isHost))
                .orElse(request.getServerName());
        String port = host.contains(":")
                ? ""
                : header(request, "X-Forwarded-Port", proxied, isLike(PORT))
                        .filter(p -> !p.equals(scheme.equals("https") ? "443" : "80"))
                        .map(p -> ":" + p)
                        .orElse("");
        return new Mount(base, scheme + "://" + host + port + base);
    }

    /** Scheme and host alone. */
    public String host() {
        return origin.endsWith(base) ? origin.substring(0, origin.length() - base.length()) : origin;
    }

    /**
     * The internet address of whoever asks. A proxy adds the address that it got a request from; what stands before it could have been
     * sent by anybody.
     */
    public static String clientOf(HttpServletRequest request) {
        String peer = inFull(request.getRemoteAddr());
        if (!isNear(peer)) {
            return peer;
        }
        return Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .reduce((earlier, later) -> later)
                .map(line -> line.substring(line.lastIndexOf(',') + 1).strip())
                .filter(last -> ADDRESS.matcher(last).matches())
                .map(Mount::inFull)
                .filter(address -> !address.isEmpty())
                .orElse(peer);
    }

    /** One address is written in one way; an address that is written out asks nobody. */
    private static String inFull(String address) {
        try {
            return InetAddress.getByName(address).getHostAddress();
        } catch (UnknownHostException unreadable) {
            return "";
        }
    }

    /** Whether the request names a host at all as hosts are named (RFC 9110, 7.2). */
    public static boolean isSane(HttpServletRequest request) {
        @Nullable String host = request.getHeader("Host");
        return host == null || isHost(host);
    }

    private static boolean isHost(String name) {
        if (name.equals(lastHost)) {
            return true;
        }
        boolean is = HOST.matcher(name).matches();
        if (is) {
            lastHost = name;
        }
        return is;
    }

    private static Predicate<String> isLike(Pattern shape) {
        return value -> shape.matcher(value).matches();
    }

    private static Optional<String> header(
            HttpServletRequest request, String name, boolean believed, Predicate<String> shape) {
        @Nullable String value = believed ? request.getHeader(name) : null;
        return Optional.ofNullable(value).map(v -> v.split(",", 2)[0].strip()).filter(shape);
    }

    private static boolean isNear(String address) {
        try {
            InetAddress peer = InetAddress.getByName(address);
            return peer.isLoopbackAddress()
                    || peer.isSiteLocalAddress()
                    || peer.isLinkLocalAddress()
                    || isUniqueLocal(peer);
        } catch (UnknownHostException unreadable) {
            return false;
        }
    }

    private static boolean isUniqueLocal(InetAddress peer) {
        byte[] bytes = peer.getAddress();
        return bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
    }
}
