package blog.belonging.admin.shared;

import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicSite;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands around every screen: the name of the blog, who has signed in, and where that person may go. */
@Named
@RequestScoped
public class Console {

    private static final String HERE = "/admin/";

    /** What is done together stands together: writing, keeping order, running the blog. */
    private static final List<List<Room>> GROUPS = List.of(
            List.of(
                    Room.OVERVIEW,
                    Room.POSTS,
                    Room.PAGES,
                    Room.COMMENTS,
                    Room.ESCALATED,
                    Room.CALENDAR,
                    Room.SERIES,
                    Room.MEDIA),
            List.of(Room.CATEGORIES, Room.TAGS, Room.AUTHORS),
            List.of(
                    Room.SETTINGS,
                    Room.PRIVACY,
                    Room.MENUS,
                    Room.REDIRECTS,
                    Room.ACCOUNTS,
                    Room.IMPORT,
                    Room.EXPORT,
                    Room.AUDIT));

    @Inject
    Caller caller;

    @Inject
    PublicSite site;

    @Inject
    Wording wording;

    @Inject
    Exchange exchange;

    @Inject
    ServletContext context;

    private Optional<String> title = Optional.empty();

    /**
     * A way to another room.
     *
     * @param current whether one is there already
     */
    public record Way(String label, String address, boolean current) {}

    /** Ways that stand together. */
    public record Ways(List<Way> ways) {}

    /** @param path below the console, perhaps with a query */
    public String at(String path) {
        return caller.base() + HERE + path;
    }

    /** The same for somebody who is elsewhere. */
    public String absolute(String path) {
        return caller.origin() + HERE + path;
    }

    /** @param address of the blog itself, root-relative, for somebody who is elsewhere */
    public String absoluteBlog(String address) {
        return caller.origin() + address;
    }

    public String getBlog() {
        return caller.base() + "/";
    }

    /** @param address root-relative: where readers find something */
    public String of(String address) {
        return caller.base() + address;
    }

    /** A file of the application, which may be kept for ever: its address changes with what is in it. */
    public String asset(String name) {
        return caller.base() + "/assets/" + name + "?v=" + FileVersion.of(context, name);
    }

    /** Where a module of a script finds the others: by name those of libraries, by address our own; each with what is in it in its address. */
    public String getImportMap() {
        JsonObjectBuilder imports = Json.createObjectBuilder();
        for (String folder : List.of("lib/", "admin/")) {
            for (String path : context.getResourcePaths("/assets/" + folder)) {
                String file = path.substring("/assets/".length());
                if (file.endsWith(".js")) {
                    String name = file.substring(folder.length(), file.length() - ".js".length());
                    imports.add(folder.equals("lib/") ? name : caller.base() + path, asset(file));
                }
            }
        }
        return Json.createObjectBuilder().add("imports", imports).build().toString();
    }

    /** @param path of an uploaded file, below the uploads folder */
    public String upload(String path) {
        return caller.base() + Permalinks.encodedUpload(path);
    }

    public String getName() {
        if (title.isEmpty()) {
            title = Optional.of(site.view().title());
        }
        return title.get().isEmpty() ? wording.of("nameless") : title.get();
    }

    public boolean isSignedIn() {
        return caller.actor().isPresent();
    }

    /** By what a browser tells apart what several people leave in it. */
    public String getAccount() {
        return caller.actor().map(actor -> "" + actor.accountId()).orElse("");
    }

    public String getActorName() {
        return caller.actor().map(Actor::name).orElse("");
    }

    public String getActorRole() {
        return caller.actor().map(actor -> wording.of("role." + actor.role())).orElse("");
    }

    /** Only where the role may go; the front door refuses the rest in any case. */
    public List<Ways> getWays() {
        return GROUPS.stream()
                .map(group -> new Ways(
                        group.stream().filter(this::admits).map(this::way).toList()))
                .filter(group -> !group.ways().isEmpty())
                .toList();
    }

    /** @param room name of a room: whether whoever is here may go there */
    public boolean leadsTo(String room) {
        return admits(Room.valueOf(room));
    }

    private boolean admits(Room room) {
        return caller.actor().map(actor -> room.admits(actor.role())).orElse(false);
    }

    private Way way(Room room) {
        String here = path();
        boolean current = room.path().equals(here) || !room.path().isEmpty() && here.startsWith(room.path() + "/");
        return new Way(wording.of("room." + room), at(room.path()), current);
    }

    /** Only a script with it is run: another one for each answer. */
    public String getNonce() {
        return String.valueOf(exchange.request().getAttribute("nonce"));
    }

    /** Whether somebody has a name to write under. */
    public boolean isWriting() {
        return admits(Room.OWN_AUTHOR);
    }

    /** Whether somebody looks at their own account. */
    public boolean isAtOwnAccount() {
        return path().equals(Room.ACCOUNT.path());
    }

    /** What the screen before has done, if it said so. */
    public String getDone() {
        String key = exchange.request().getParameter("done");
        return key != null && wording.has("done." + key) ? wording.of("done." + key) : "";
    }

    private String path() {
        HttpServletRequest request = exchange.request();
        @Nullable Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String home = request.getContextPath() + HERE;
        String address = asked == null ? request.getRequestURI() : asked.toString();
        return address.startsWith(home) ? address.substring(home.length()) : "";
    }
}
