package blog.belonging.web.identity;

import blog.belonging.domain.identity.BrowserMemory;
import blog.belonging.web.shared.Mount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goes to the console alone: readers' pages never see it. It is written by hand, because the server does not pass on {@code SameSite}.
 * Where a request came encrypted, perhaps to a proxy of ours, its name has the prefix that keeps what was sent without encryption from
 * taking its place.
 */
@RequestScoped
class SessionCookie implements BrowserMemory {

    private static final String NAME = "console";

    private @Nullable HttpServletResponse response;
    private String name = NAME;
    private String attributes = "";

    /** @return the token that the browser brought */
    Optional<String> comes(HttpServletRequest request, HttpServletResponse newResponse, Mount mount) {
        boolean secure = Mount.of(request, Optional.empty()).origin().startsWith("https://");
        response = newResponse;
        name = secure ? "__Secure-" + NAME : NAME;
        attributes = "; Path=" + mount.base() + "/admin; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
        Cookie @Nullable [] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Until the browser is closed; the session itself knows better when it ends. */
    @Override
    public void keep(String token) {
        set(token + attributes);
    }

    @Override
    public void forget() {
        set(attributes + "; Max-Age=0");
    }

    private void set(String value) {
        if (response == null) {
            throw new IllegalStateException("Nobody has come to the console");
        }
        response.addHeader("Set-Cookie", name + "=" + value);
    }
}
