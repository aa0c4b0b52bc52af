package blog.belonging.web.frontdoor;

import blog.belonging.domain.shared.Settings;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.web.shared.Generations;
import blog.belonging.web.shared.Mount;
import blog.belonging.web.shared.SiteConfig;
import blog.belonging.web.shared.SiteGenerations;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Before the front door: whoever asks for what everybody gets is served from the store. What is for one reader alone, a preview, a form that was sent, an
 * own comment, a failure, goes past it.
 */
public class StoreDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<Integer> FOR_ALL = Set.of(
            HttpServletResponse.SC_OK,
            HttpServletResponse.SC_MOVED_PERMANENTLY,
            HttpServletResponse.SC_NOT_FOUND,
            HttpServletResponse.SC_GONE);

    private static final Pattern VERSION = Pattern.compile("v=[0-9a-f-]{1,40}");

    /** Characters. No address of a blog is as long. */
    private static final int LONGEST = 1000;

    @Inject
    transient SiteConfig config;

    @Inject
    transient SiteGenerations generations;

    @Inject
    transient Settings settings;

    @Inject
    transient Lanes lanes;

    private final transient Turns turns = Turns.ofThisMachine();

    private transient PageStore store =
            new PageStore(0, new Generations(() -> "", Duration.ZERO, System::nanoTime), System::nanoTime);

    @Override
    public void init() {
        long bytes = settings.optional("page.store.bytes").map(Long::parseLong).orElse(0L);
        store = new PageStore(bytes, generations.known(), System::nanoTime);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = FrontDoor.rawPath(request);
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            behind(path, request, response, chain);
        } else if (FrontDoor.isAnsweredElsewhere(request, path)) {
            chain.doFilter(request, response);
        } else {
            Optional<KeptPage> page = key(request, path).flatMap(store::atHand);
            if (page.isPresent()) {
                page.get().answer(request, response);
            } else {
                lanes.take(lane(request, path), request, response);
            }
        }
    }

    /** In a lane: here it may take its time. */
    private void behind(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!FrontDoor.isReading(request)) {
            store.writingBegins();
            try {
                chain.doFilter(request, response);
            } finally {
                store.writingEnds();
            }
            return;
        }
        Optional<PageStore.Key> key = key(request, path);
        if (key.isPresent() && (store.has(key.get()) || isKept(path))) {
            Optional<KeptPage> page = store.get(
                    key.get(),
                    (before, generation) -> turns.take(() -> make(request, response, chain, before, generation)));
            if (page.isPresent()) {
                page.get().answer(request, response);
            }
        } else {
            passOn(path, request, response, chain);
        }
    }

    private void passOn(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (page(path).isPresent()) {
            turns.take(() -> {
                chain.doFilter(request, response);
                return response;
            });
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Lanes.Lane lane(HttpServletRequest request, String path) {
        if (ConsoleDoor.isOf(path)) {
            return Lanes.Lane.CONSOLE;
        }
        return FrontDoor.isReading(request) && (isAsset(path) || page(path).isPresent())
                ? Lanes.Lane.PAGES
                : Lanes.Lane.LINES;
    }

    /** Where what everybody gets would be kept; empty if this is for one reader alone. */
    private Optional<PageStore.Key> key(HttpServletRequest request, String path) {
        if (!store.isOn() || !FrontDoor.isReading(request) || !mayBeForAll(request, path)) {
            return Optional.empty();
        }
        Mount mount = Mount.of(request, config.url());
        @Nullable String version = request.getQueryString();
        return Optional.of(
                new PageStore.Key(mount.origin(), mount.base() + path + (version == null ? "" : "?" + version)));
    }

    private static boolean mayBeForAll(HttpServletRequest request, String path) {
        String whole = request.getRequestURI();
        return whole.length() <= LONGEST
                && whole.indexOf(';') < 0
                && request.getHeader("Authorization") == null
                && (isAsset(path) ? isOfAVersion(request) : request.getQueryString() == null)
                && Mount.isSane(request);
    }

    private static boolean isAsset(String path) {
        return path.startsWith("/assets/");
    }

    private static boolean isOfAVersion(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        return query == null || VERSION.matcher(query).matches();
    }

    /** What readers read, with what it looks like. Everything else has reasons of its own not to be kept, or is a file of the author's. */
    private static boolean isKept(String path) {
        return isAsset(path) || page(path).filter(StoreDoor::isKept).isPresent();
    }

    private static boolean isKept(PublicAddress address) {
        return address instanceof PublicAddress.PostListing
                || address instanceof PublicAddress.OnePost
                || address instanceof PublicAddress.OnePage
                || address instanceof PublicAddress.Overview
                || address instanceof PublicAddress.OneSeries
                || address instanceof PublicAddress.Notice
                || address instanceof PublicAddress.CommentsFeed
                || address instanceof PublicAddress.SiteFile
                || address instanceof PublicAddress.Unknown;
    }

    /** What is made for readers. A file takes as long as whoever gets it, and nobody in the console waits behind readers. */
    private static Optional<PublicAddress> page(String path) {
        if (isAsset(path) || ConsoleDoor.isOf(path) || FrontDoor.isHealth(path)) {
            return Optional.empty();
        }
        PublicAddress address = PublicAddress.of(path);
        return address instanceof PublicAddress.Upload ? Optional.empty() : Optional.of(address);
    }

    private static Optional<KeptPage> make(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            Optional<KeptPage> before,
            long generation)
            throws IOException, ServletException {
        long begin = System.nanoTime();
        Gathering gathered = new Gathering(response);
        chain.doFilter(new AskedPlainly(request), gathered);
        ByteArrayOutputStream body = gathered.written();
        if (gathered.isOver()) {
            return Optional.empty();
        }
        if (isForAll(gathered, body)) {
            return Optional.of(KeptPage.of(gathered, before, generation, begin));
        }
        if (request.getMethod().equals("HEAD")) {
            response.setContentLength(body.size());
        } else {
            gathered.send(body);
        }
        return Optional.empty();
    }

    private static boolean isForAll(Gathering answer, ByteArrayOutputStream body) {
        @Nullable String cache = answer.getHeader("Cache-Control");
        return FOR_ALL.contains(answer.getStatus())
                && (answer.getStatus() != HttpServletResponse.SC_OK || body.size() > 0)
                && answer.getHeader("Set-Cookie") == null
                && (cache == null || !cache.contains("no-store") && !cache.contains("private"));
    }
}
