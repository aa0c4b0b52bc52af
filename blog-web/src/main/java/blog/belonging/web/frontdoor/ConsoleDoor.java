package blog.belonging.web.frontdoor;

import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.NotAllowed;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.identity.SettingUp;
import blog.belonging.domain.identity.TooBusy;
import blog.belonging.domain.shared.NotThere;
import blog.belonging.domain.shared.Refusal;
import blog.belonging.web.shared.Identification;
import blog.belonging.web.shared.Mount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The door to the console. One table, {@link Room}, says which addresses there are and who may enter, and it is asked once, by the
 * same reading of the address that finds the screen: there is no second opinion that could differ.
 */
@ApplicationScoped
class ConsoleDoor {

    private static final String HERE = "/admin";

    /** Where its facelets are. Not under the same name: for a folder, the server would answer by itself, with an address of its own. */
    private static final String INSIDE = "/console";

    /** Nothing from anywhere else, and of scripts only those that carry the secret of the answer. */
    private static final String POLICY =
            "default-src 'none'; script-src 'nonce-%s'; style-src 'self'; img-src 'self' blob:; media-src 'self';"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final int NONCE_BYTES = 18;

    /** Bytes. */
    private static final long LONGEST_FORM = 2_000_000;

    private final SecureRandom random = new SecureRandom();

    /** Where Jakarta REST answers scripts of the console; nobody outside can ask there. */
    private static final String RESOURCES = "/-/console";

    /** Faces reads no files that a form sends, hands out none, and makes no pictures. */
    private static final Set<Room> WITHOUT_SCREEN = Set.of(
            Room.TAKE_MEDIA,
            Room.REPLACE_MEDIA,
            Room.TAKE_IMPORT,
            Room.IMPORT_REPORT,
            Room.EXPORT_WXR,
            Room.EXPORT_EVERYTHING,
            Room.DECISIONS_FILE,
            Room.PERSON_FILE,
            Room.SECOND_FACTOR_PICTURE);

    @Inject
    Identification identification;

    @Inject
    Caller caller;

    @Inject
    SettingUp settingUp;

    @Inject
    TooLargeAnswer tooLarge;

    /** @param raw path from the root of the blog */
    static boolean isOf(String raw) {
        return raw.equals(HERE) || raw.startsWith(HERE + "/");
    }

    /** A server reads forms up to two million bytes and fails beyond; files come otherwise. */
    private static boolean isTooLarge(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getContentLengthLong() > LONGEST_FORM
                && type != null
                && type.startsWith("application/x-www-form-urlencoded");
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Mount mount, String raw)
            throws IOException, ServletException {
        identification.identify(request, response, mount);
        protect(request, response);
        if (isTooLarge(request)) {
            tooLarge.answer(response);
            return;
        }
        String path = raw.substring(Math.min(raw.length(), HERE.length() + 1));
        Optional<Room> room = Room.at(path);
        boolean reading = FrontDoor.isReading(request);
        if (raw.equals(HERE) || room.isEmpty() && path.endsWith("/") && reading) {
            goTo(response, path.replaceFirst("/+$", ""));
        } else if (room.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!reading && !request.getMethod().equals("POST")) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!reading && !OwnForm.sent(request)) {
            refuse(request, response);
        } else {
            enter(room.get(), reading, request, response);
        }
    }

    private void enter(Room room, boolean reading, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Actor> actor = caller.actor();
        if (room == Room.SET_UP ? !settingUp.isDue() : actor.isEmpty() && settingUp.isDue()) {
            goTo(response, room == Room.SET_UP ? Room.OVERVIEW.path() : Room.SET_UP.path());
        } else if (room == Room.SIGN_IN && actor.isPresent()) {
            goTo(response, Room.OVERVIEW.path());
        } else if (room.isForScripts() && actor.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (!room.isOpen() && actor.isEmpty()) {
            goTo(response, Room.SIGN_IN.path() + wanted(room, reading, request));
        } else if (!room.isOpen() && !room.admits(actor.orElseThrow().role())) {
            refuse(request, response);
        } else {
            show(room, request, response);
        }
    }

    private void show(Room room, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            FrontDoor.inside(screen(room), request).forward(request, response);
        } catch (ServletException | RuntimeException e) {
            Optional<Refusal> refusal = Refusal.in(e);
            if (response.isCommitted() || refusal.isEmpty()) {
                throw e;
            }
            refuse(refusal.get(), request, response);
        }
    }

    private void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (refusal instanceof NotAllowed) {
            response.resetBuffer();
            refuse(request, response);
        } else if (refusal instanceof NotThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (refusal instanceof TooBusy) {
            response.setHeader("Retry-After", "10");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            throw refusal;
        }
    }

    private static String screen(Room room) {
        return room.isForScripts() || WITHOUT_SCREEN.contains(room) ? resource(room) : facelet(room);
    }

    /** What answers scripts, forms with files, and with pictures; {@code ConsoleIT} asks all of them. */
    private static String resource(Room room) {
        return RESOURCES
                + switch (room) {
                    case POST_KEEPING -> "/post/keep";
                    case PAGE_KEEPING -> "/page/keep";
                    case POST_LINKS -> "/post/links";
                    case POST_PARAGRAPHS -> "/post/paragraphs";
                    case FIND_MEDIA -> "/media/find";
                    case UPLOAD_MEDIA -> "/media/upload";
                    case TAKE_MEDIA -> "/media/take";
                    case REPLACE_MEDIA -> "/media/replace";
                    case TAKE_IMPORT -> "/transfer/take";
                    case IMPORT_REPORT -> "/transfer/report";
                    case IMPORT_PROGRESS -> "/transfer/progress";
                    case SECOND_FACTOR_PICTURE -> "/identity/second-step";
                    case EXPORT_WXR -> "/transfer/wxr";
                    case EXPORT_EVERYTHING -> "/transfer/everything";
                    case DECIDE -> "/moderation/decide";
                    case COMMENT_NEWS -> "/moderation/news";
                    case DECISIONS_FILE -> "/moderation/decisions";
                    case PERSON_FILE -> "/privacy/person";
                    default -> throw new IllegalStateException(room + " has no resource");
                };
    }

    private static String facelet(Room room) {
        return INSIDE
                + switch (room) {
                    case OVERVIEW -> "/overview/show.xhtml";
                    case SIGN_IN -> "/identity/sign-in.xhtml";
                    case SIGN_OUT -> "/identity/sign-out.xhtml";
                    case SET_UP -> "/identity/set-up.xhtml";
                    case FORGOTTEN -> "/identity/forgotten.xhtml";
                    case NEW_PASSWORD -> "/identity/new-password.xhtml";
                    case ACCOUNT -> "/identity/own.xhtml";
                    case SECOND_FACTOR -> "/identity/second-step.xhtml";
                    case ACCOUNTS -> "/identity/list.xhtml";
                    case NEW_ACCOUNT -> "/identity/new.xhtml";
                    case ONE_ACCOUNT -> "/identity/edit.xhtml";
                    case AUDIT -> "/audit/log.xhtml";
                    case COMMENTS -> "/moderation/queue.xhtml";
                    case ONE_COMMENT -> "/moderation/show.xhtml";
                    case BANNED -> "/moderation/banned.xhtml";
                    case COMMENT_RULES -> "/moderation/rules.xhtml";
                    case DECISIONS -> "/moderation/decisions.xhtml";
                    case ESCALATED -> "/moderation/escalated.xhtml";
                    case ONE_ESCALATED -> "/moderation/original.xhtml";
                    case POSTS -> "/post/list.xhtml";
                    case NEW_POST -> "/post/new.xhtml";
                    case ONE_POST -> "/post/edit.xhtml";
                    case POST_PUBLISHING -> "/post/publish.xhtml";
                    case POST_REVISIONS -> "/post/versions.xhtml";
                    case CALENDAR -> "/post/calendar.xhtml";
                    case PAGES -> "/page/list.xhtml";
                    case NEW_PAGE -> "/page/new.xhtml";
                    case ONE_PAGE -> "/page/edit.xhtml";
                    case PAGE_PUBLISHING -> "/page/publish.xhtml";
                    case PAGE_REVISIONS -> "/page/versions.xhtml";
                    case SERIES -> "/series/list.xhtml";
                    case ONE_SERIES -> "/series/edit.xhtml";
                    case CATEGORIES -> "/taxonomy/categories.xhtml";
                    case ONE_CATEGORY -> "/taxonomy/category.xhtml";
                    case TAGS -> "/taxonomy/tags.xhtml";
                    case ONE_TAG -> "/taxonomy/tag.xhtml";
                    case AUTHORS -> "/author/list.xhtml";
                    case ONE_AUTHOR -> "/author/edit.xhtml";
                    case OWN_AUTHOR -> "/author/own.xhtml";
                    case MENUS -> "/navigation/menus.xhtml";
                    case ONE_MENU -> "/navigation/menu.xhtml";
                    case REDIRECTS -> "/navigation/redirects.xhtml";
                    case SETTINGS -> "/settings/edit.xhtml";
                    case MAIL -> "/mail/show.xhtml";
                    case PRIVACY -> "/privacy/register.xhtml";
                    case ONE_PRIVACY_REQUEST -> "/privacy/request.xhtml";
                    case NEW_PRIVACY_REQUEST -> "/privacy/new.xhtml";
                    case PRIVACY_RULES -> "/privacy/rules.xhtml";
                    case PERSON -> "/privacy/person.xhtml";
                    case IMPORT -> "/transfer/import.xhtml";
                    case ONE_IMPORT -> "/transfer/show.xhtml";
                    case EXPORT -> "/transfer/export.xhtml";
                    case MEDIA -> "/media/list.xhtml";
                    case NEW_MEDIA -> "/media/new.xhtml";
                    case ONE_MEDIA -> "/media/edit.xhtml";
                    default -> throw new IllegalStateException(room + " has no screen");
                };
    }

    /** Somebody came where they may not, or sent what is not from here. */
    void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        FrontDoor.inside(INSIDE + "/shared/refused.xhtml", request).forward(request, response);
    }

    /** What to show after signing in, and why it has to be done again. What was sent is not sent again. */
    private String wanted(Room room, boolean reading, HttpServletRequest request) {
        List<String> query = new ArrayList<>();
        if (reading && room != Room.OVERVIEW && room != Room.SIGN_OUT) {
            String asked = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            query.add("to=" + URLEncoder.encode(room.path() + asked, StandardCharsets.UTF_8));
        }
        if (caller.wasSignedIn()) {
            query.add("done=session-over");
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    private void goTo(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", caller.base() + HERE + "/" + path);
    }

    private void protect(HttpServletRequest request, HttpServletResponse response) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().encodeToString(bytes);
        request.setAttribute("nonce", nonce);
        response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        // A one-time link must not be told to another host; our own forms have to say where they come from.
        response.setHeader("Referrer-Policy", "same-origin");
    }
}
