package blog.belonging.web.frontdoor;

import blog.belonging.web.shared.Mount;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells a form of our own from one that another site sends in the name of somebody who has signed in here. A browser says where a
 * request comes from, and no page can make it say otherwise; what does not say it is refused.
 */
final class OwnForm {

    private OwnForm() {}

    static boolean sent(HttpServletRequest request) {
        return isOwn(
                Mount.of(request, Optional.empty()).host(),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.getHeader("Referer"));
    }

    /**
     * @param here scheme and host that the request was sent to
     * @param site {@code Sec-Fetch-Site}, which browsers send over HTTPS and to this machine
     * @param origin for the rest
     * @param referer for old browsers
     */
    static boolean isOwn(String here, @Nullable String site, @Nullable String origin, @Nullable String referer) {
        if (site != null) {
            return site.equals("same-origin");
        }
        if (origin != null) {
            return origin.equalsIgnoreCase(here);
        }
        return referer != null && referer.regionMatches(true, 0, here + "/", 0, here.length() + 1);
    }
}
