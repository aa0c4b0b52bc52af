package blog.belonging.web.identity;

import blog.belonging.web.shared.Mount;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a browser brings to be known again. It goes to the console alone: readers' pages never see it. It is written by hand, because the
 * server does not pass on {@code SameSite}.
 *
 * @param name with the prefix that keeps what was sent without encryption from taking its place, where there is encryption
 * @param secure whether this request came encrypted, perhaps to a proxy of ours
 */
record SessionCookie(String name, String path, boolean secure, Optional<String> token) {

    private static final String NAME = "console";

    static SessionCookie at(HttpServletRequest request, Mount mount) {
        boolean secure = Mount.of(request, Optional.empty()).origin().startsWith("https://");
        String name = secure ? "__Secure-" + NAME : NAME;
        Cookie @Nullable [] cookies = request.getCookies();
        Optional<String> token = (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
        return new SessionCookie(name, mount.base() + "/admin", secure, token);
    }

    /** Until the browser is closed; the session itself knows better when it ends. */
    void set(HttpServletResponse response, String newToken) {
        response.addHeader("Set-Cookie", name + "=" + newToken + attributes());
    }

    void remove(HttpServletResponse response) {
        response.addHeader("Set-Cookie", name + "=" + attributes() + "; Max-Age=0");
    }

    private String attributes() {
        return "; Path=" + path + "; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
    }
}
