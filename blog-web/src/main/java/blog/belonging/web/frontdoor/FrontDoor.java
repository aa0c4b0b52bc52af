package blog.belonging.web.frontdoor;

import blog.belonging.domain.page.PagePreviewing;
import blog.belonging.domain.page.PublishedPages;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.web.shared.Mount;
import blog.belonging.web.shared.MovingIn;
import blog.belonging.web.shared.SiteConfig;
import blog.belonging.web.shared.Visit;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Every request comes through here: it is told apart by its address, gets the headers that keep readers safe, and is handed on
 * to the page, feed or file that answers. What lies inside the application cannot be asked for directly.
 */
public class FrontDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** No script at all, nothing from another host, nothing inline. What looks a page over asks for robots.txt in its name. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String FACES = "/faces";

    /** Made of files and of what the settings say. */
    private static final String STYLE = "/assets/site.css";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    transient Visit visit;

    @Inject
    transient SiteConfig config;

    @Inject
    transient NumberedAddresses numbered;

    @Inject
    transient MovingIn movingIn;

    @Inject
    transient LostAddresses lost;

    @Inject
    transient PublishedPages pages;

    @Inject
    transient PagePreviewing previewing;

    @Inject
    transient FailureAnswer failure;

    @Inject
    transient ConsoleDoor console;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        protect(response);
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            refuse(response.getStatus(), request, response);
            return;
        }
        String raw = rawPath(request);
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            chain.doFilter(request, response);
            return;
        }
        Mount mount = Mount.of(request, config.url());
        PublicAddress asked = PublicAddress.of(raw, searched(request, raw));
        String path = canonical(raw, asked);
        PublicAddress address = ownPageFirst(asked, path);
        visit.begin(address, path, mount.base(), mount.origin());
        config.url().ifPresent(told -> visit.isSettled());
        visit.comesBy(request, Mount.clientOf(request), OwnForm.sent(request));
        if (!Mount.isSane(request)) {
            refuse(HttpServletResponse.SC_BAD_REQUEST, request, response);
        } else if (raw.startsWith("/assets/")) {
            asset(request, response, raw, chain);
        } else if (ConsoleDoor.isOf(raw)) {
            Deferred deferred = new Deferred(response);
            console.answer(request, deferred, mount, raw);
            if (deferred.error() == HttpServletResponse.SC_FORBIDDEN) {
                console.refuse(request, response);
            } else {
                refuseIfSo(deferred, request, response);
            }
        } else if (movingIn.isUnderWay()) {
            movingIn.answer(response);
        } else if (!isAllowed(request.getMethod(), address)) {
            response.setHeader("Allow", "GET, HEAD");
            refuse(HttpServletResponse.SC_METHOD_NOT_ALLOWED, request, response);
        } else {
            answer(request, response, raw, path, address);
        }
    }

    /** A blog may have had pages of its own where this software has an overview. */
    private PublicAddress ownPageFirst(PublicAddress address, String path) {
        if (address instanceof PublicAddress.Overview overview) {
            return pages.at(path, 1).isPresent() ? overview.page() : address;
        }
        if (address instanceof PublicAddress.Notice notice) {
            return pages.at(path, 1).isPresent() ? notice.page() : address;
        }
        return address instanceof PublicAddress.OneSeries series
                        && pages.at(path, 1).isPresent()
                ? series.page()
                : address;
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, String raw, String path, PublicAddress address)
            throws IOException, ServletException {
        if (!(address instanceof PublicAddress.Searching) && numbered.asksByNumber(request, raw)) {
            byNumber(request, response, raw);
            return;
        }
        if (raw.equals("/index.php")) {
            moved(response, withQuery(Permalinks.HOME, request));
            return;
        }
        Optional<String> inside = inside(address);
        if (inside.isEmpty() || looksLikeAFile(raw, address)) {
            refuse(HttpServletResponse.SC_NOT_FOUND, request, response);
        } else if (!raw.equals(path)
                && !(address instanceof PublicAddress.Upload)
                && !(address instanceof PublicAddress.SiteFile)) {
            moved(response, withQuery(path, request));
        } else {
            handOn(inside.get(), request, response);
        }
    }

    private void handOn(String inside, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Deferred deferred = new Deferred(response);
        inside(inside, request).forward(request, deferred);
        refuseIfSo(deferred, request, response);
    }

    /** Faces answers by a folder, since every other address is the front door's. */
    static RequestDispatcher inside(String target, HttpServletRequest request) {
        return request.getRequestDispatcher(target.endsWith(".xhtml") ? FACES + target : target);
    }

    private void refuseIfSo(Deferred deferred, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (deferred.error() != 0) {
            refuse(deferred.error(), request, response);
        }
    }

    private void byNumber(HttpServletRequest request, HttpServletResponse response, String raw)
            throws IOException, ServletException {
        Optional<String> address = numbered.addressFor(request, raw);
        if (address.isPresent()) {
            moved(response, address.get());
        } else if (numbered.isGone(request)) {
            gone(request, response);
        } else {
            refuse(HttpServletResponse.SC_NOT_FOUND, request, response);
        }
    }

    /** No slug has a dot, so there is no sense in looking for it with a slash. */
    private static boolean looksLikeAFile(String raw, PublicAddress address) {
        return !raw.endsWith("/")
                && raw.substring(raw.lastIndexOf('/')).indexOf('.') >= 0
                && !(address instanceof PublicAddress.Searching)
                && !(address instanceof PublicAddress.Upload)
                && !(address instanceof PublicAddress.SiteFile);
    }

    private static String withQuery(String path, HttpServletRequest request) {
        return path + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    /** WordPress's words to look for. A form that is sent is left for whoever it is meant for. */
    private static Optional<String> searched(HttpServletRequest request, String raw) {
        return request.getQueryString() == null || !isReading(request) || raw.equals("/index.php")
                ? Optional.empty()
                : Optional.ofNullable(request.getParameter("s"));
    }

    /** What is searched for is written in one way only, too, and may hold what no slug does. */
    private static String canonical(String raw, PublicAddress address) {
        if (!(address instanceof PublicAddress.Searching search)
                || search.address().equals(Permalinks.HOME)) {
            return Permalinks.normalised(raw);
        }
        String page = Permalinks.numbered(search.address(), search.page());
        return search.form() == PublicAddress.Form.HTML ? page : Permalinks.feed(page, search.form());
    }

    private void asset(HttpServletRequest request, HttpServletResponse response, String raw, FilterChain chain)
            throws IOException, ServletException {
        if (!isReading(request)) {
            response.setHeader("Allow", "GET, HEAD");
            refuse(HttpServletResponse.SC_METHOD_NOT_ALLOWED, request, response);
        } else if (raw.equals(STYLE)) {
            inside("/-style", request).forward(request, response);
        } else if (!raw.endsWith("/") && getServletContext().getResource(raw) != null) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            chain.doFilter(request, response);
        } else {
            refuse(HttpServletResponse.SC_NOT_FOUND, request, response);
        }
    }

    private static void gone(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        show("gone", HttpServletResponse.SC_GONE, request, response);
    }

    private static void show(String page, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(status);
        inside("/error/" + page + ".xhtml", request).forward(request, response);
    }

    /** An error page is shown instead. What was not found may have moved, or may have been withdrawn. */
    private void refuse(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        // What the console says is kept by nobody, errors too.
        if (!"no-store".equals(response.getHeader("Cache-Control"))) {
            response.setHeader("Cache-Control", "no-cache");
        }
        switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> notFound(request, response);
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> show("bad-method", status, request, response);
            // The header says it all.
            case HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE -> response.setStatus(status);
            default -> failure.write(response, status);
        }
    }

    private void notFound(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        LostAddresses.Fate fate = lost.of(visit.path(), visit.address());
        if (fate instanceof LostAddresses.Fate.Moved moved) {
            moved(response, moved.address());
        } else if (fate instanceof LostAddresses.Fate.Gone) {
            gone(request, response);
        } else {
            show("not-found", HttpServletResponse.SC_NOT_FOUND, request, response);
        }
    }

    /** What answers, inside the application; empty for an address that this blog could never have had. */
    private Optional<String> inside(PublicAddress address) {
        if (address instanceof PublicAddress.PostListing list) {
            return Optional.of(list.form() == PublicAddress.Form.HTML ? "/post/list.xhtml" : "/-/feed/posts");
        }
        if (address instanceof PublicAddress.OnePost post) {
            return Optional.of(post.form() == PublicAddress.Form.HTML ? "/post/show.xhtml" : "/-/feed/comments/entry");
        }
        if (address instanceof PublicAddress.OnePage page) {
            return Optional.of(page.form() == PublicAddress.Form.HTML ? "/page/show.xhtml" : "/-/feed/comments/entry");
        }
        if (address instanceof PublicAddress.Overview overview) {
            return Optional.of(
                    switch (overview.of()) {
                        case POSTS -> "/post/archive.xhtml";
                        case AUTHORS -> "/author/list.xhtml";
                        case CATEGORIES -> "/taxonomy/categories.xhtml";
                        case TAGS -> "/taxonomy/tags.xhtml";
                        case SERIES -> "/series/list.xhtml";
                    });
        }
        if (address instanceof PublicAddress.OneSeries) {
            return Optional.of("/series/show.xhtml");
        }
        if (address instanceof PublicAddress.Preview preview) {
            return Optional.of(previewing.isOfPage(preview.token()) ? "/page/preview.xhtml" : "/post/preview.xhtml");
        }
        if (address instanceof PublicAddress.NewComment) {
            return Optional.of("/comment/new.xhtml");
        }
        if (address instanceof PublicAddress.OwnComment) {
            return Optional.of("/comment/own.xhtml");
        }
        if (address instanceof PublicAddress.ConfirmComment) {
            return Optional.of("/comment/confirm.xhtml");
        }
        if (address instanceof PublicAddress.Answers) {
            return Optional.of("/comment/answers.xhtml");
        }
        if (address instanceof PublicAddress.DecideComment) {
            return Optional.of("/moderation/decide.xhtml");
        }
        if (address instanceof PublicAddress.ReportComment) {
            return Optional.of("/comment/report.xhtml");
        }
        if (address instanceof PublicAddress.Notice notice) {
            return Optional.of(
                    switch (notice.of()) {
                        case PRIVACY -> "/privacy/notice.xhtml";
                        case ACCESSIBILITY -> "/privacy/accessibility.xhtml";
                    });
        }
        if (address instanceof PublicAddress.PrivacyForm form) {
            return Optional.of(
                    switch (form.of()) {
                        case REQUEST -> "/privacy/request.xhtml";
                        case COMPLAINT -> "/privacy/complaint.xhtml";
                    });
        }
        if (address instanceof PublicAddress.ConfirmRequest) {
            return Optional.of("/privacy/confirm.xhtml");
        }
        if (address instanceof PublicAddress.CommentsFeed) {
            return Optional.of("/-/feed/comments");
        }
        if (address instanceof PublicAddress.Searching search) {
            return Optional.of(search.form() == PublicAddress.Form.HTML ? "/search/results.xhtml" : "/-/feed/search");
        }
        if (address instanceof PublicAddress.SiteFile file) {
            return Optional.of(
                    file.name().equals(Permalinks.SEARCH_DESCRIPTION.substring(1))
                            ? "/-/search/description"
                            : "/-/site");
        }
        return address instanceof PublicAddress.Upload ? Optional.of("/-media") : Optional.empty();
    }

    private static boolean isAllowed(String method, PublicAddress address) {
        boolean mayHaveForm = address instanceof PublicAddress.OnePost
                || address instanceof PublicAddress.OnePage
                || address instanceof PublicAddress.NewComment
                || address instanceof PublicAddress.OwnComment
                || address instanceof PublicAddress.ConfirmComment
                || address instanceof PublicAddress.Answers
                || address instanceof PublicAddress.DecideComment
                || address instanceof PublicAddress.ReportComment
                || address instanceof PublicAddress.PrivacyForm
                || address instanceof PublicAddress.ConfirmRequest;
        return READING.contains(method) || (method.equals("POST") && mayHaveForm);
    }

    static boolean isReading(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    /** A servlet with an exact address of its own answers for itself, and so does the server about its health. */
    static boolean isAnsweredElsewhere(HttpServletRequest request, String raw) {
        return request.getHttpServletMapping().getMappingMatch() == MappingMatch.EXACT || isHealth(raw);
    }

    /** The server's own, where it has the same root. */
    static boolean isHealth(String path) {
        return path.equals("/health") || path.startsWith("/health/");
    }

    /** As it came, without what was appended for the server alone ({@code ;jsessionid}). */
    static String rawPath(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        int parameters = path.indexOf(';');
        String bare = parameters < 0 ? path : path.substring(0, parameters);
        return bare.isEmpty() ? "/" : bare;
    }

    private void moved(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", address.startsWith("/") ? visit.base() + address : address);
    }

    private static void protect(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), browsing-topics=(), interest-cohort=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }
}
