package blog.belonging.domain.identity;

import java.util.Arrays;
import java.util.Optional;

/**
 * The rooms of the console: where each is, and who may enter. The front door and the navigation both go by this table, and what is
 * not in it is not there.
 */
public enum Room {
    OVERVIEW("", Door.SIGNED_IN),
    SIGN_IN("sign-in", Door.OPEN),
    SIGN_OUT("sign-out", Door.SIGNED_IN),
    SET_UP("setup", Door.OPEN),
    /** Where a one-time link by mail is asked for. */
    FORGOTTEN("forgotten", Door.OPEN),
    /** Where a one-time link leads. */
    NEW_PASSWORD("new-password", Door.OPEN),
    POSTS("posts", Permission.WRITE),
    NEW_POST("posts/new", Permission.WRITE),
    ONE_POST("posts/edit", Permission.WRITE),
    POST_PUBLISHING("posts/publish", Permission.WRITE),
    POST_REVISIONS("posts/versions", Permission.WRITE),
    POST_KEEPING("posts/keep", Permission.WRITE, Visitor.SCRIPT),
    POST_LINKS("posts/links", Permission.WRITE, Visitor.SCRIPT),
    POST_PARAGRAPHS("posts/paragraphs", Permission.WRITE, Visitor.SCRIPT),
    CALENDAR("calendar", Permission.WRITE),
    PAGES("pages", Permission.EDIT_ANYTHING),
    NEW_PAGE("pages/new", Permission.EDIT_ANYTHING),
    ONE_PAGE("pages/edit", Permission.EDIT_ANYTHING),
    PAGE_PUBLISHING("pages/publish", Permission.EDIT_ANYTHING),
    PAGE_REVISIONS("pages/versions", Permission.EDIT_ANYTHING),
    PAGE_KEEPING("pages/keep", Permission.EDIT_ANYTHING, Visitor.SCRIPT),
    SERIES("series", Permission.EDIT_ANYTHING),
    ONE_SERIES("series/edit", Permission.EDIT_ANYTHING),
    ACCOUNT("account", Door.SIGNED_IN),
    SECOND_FACTOR("account/second-step", Door.SIGNED_IN),
    /** The QR code. */
    SECOND_FACTOR_PICTURE("account/second-step/picture", Door.SIGNED_IN),
    ACCOUNTS("accounts", Permission.MANAGE_ACCOUNTS),
    NEW_ACCOUNT("accounts/new", Permission.MANAGE_ACCOUNTS),
    ONE_ACCOUNT("accounts/edit", Permission.MANAGE_ACCOUNTS),
    MEDIA("media", Permission.WRITE),
    NEW_MEDIA("media/new", Permission.WRITE),
    ONE_MEDIA("media/edit", Permission.WRITE),
    /** Where files are sent by a form. */
    TAKE_MEDIA("media/take", Permission.WRITE),
    REPLACE_MEDIA("media/replace", Permission.WRITE),
    FIND_MEDIA("media/find", Permission.WRITE, Visitor.SCRIPT),
    UPLOAD_MEDIA("media/upload", Permission.WRITE, Visitor.SCRIPT),
    COMMENTS("comments", Permission.MODERATE_COMMENTS),
    ONE_COMMENT("comments/show", Permission.MODERATE_COMMENTS),
    BANNED("comments/banned", Permission.MODERATE_COMMENTS),
    DECIDE("comments/decide", Permission.MODERATE_COMMENTS, Visitor.SCRIPT),
    COMMENT_NEWS("comments/news", Permission.MODERATE_COMMENTS, Visitor.SCRIPT),
    COMMENT_RULES("comments/rules", Permission.RUN_THE_BLOG),
    DECISIONS("comments/decisions", Permission.READ_AUDIT_LOG),
    /** Where the log of decisions is handed out. */
    DECISIONS_FILE("comments/decisions/file", Permission.READ_AUDIT_LOG),
    ESCALATED("safeguarding", Permission.SAFEGUARD),
    ONE_ESCALATED("safeguarding/show", Permission.SAFEGUARD),
    AUDIT("audit", Permission.READ_AUDIT_LOG),
    CATEGORIES("categories", Permission.EDIT_ANYTHING),
    ONE_CATEGORY("categories/edit", Permission.EDIT_ANYTHING),
    TAGS("tags", Permission.EDIT_ANYTHING),
    ONE_TAG("tags/edit", Permission.EDIT_ANYTHING),
    AUTHORS("authors", Permission.EDIT_ANYTHING),
    ONE_AUTHOR("authors/edit", Permission.EDIT_ANYTHING),
    OWN_AUTHOR("account/author", Permission.WRITE),
    MENUS("menus", Permission.RUN_THE_BLOG),
    ONE_MENU("menus/edit", Permission.RUN_THE_BLOG),
    REDIRECTS("redirects", Permission.RUN_THE_BLOG),
    SETTINGS("settings", Permission.RUN_THE_BLOG),
    MAIL("settings/mail", Permission.RUN_THE_BLOG),
    /** Requests and complaints about personal data. */
    PRIVACY("privacy", Permission.RUN_THE_BLOG),
    ONE_PRIVACY_REQUEST("privacy/show", Permission.RUN_THE_BLOG),
    /** Where what came by post or in person is written down. */
    NEW_PRIVACY_REQUEST("privacy/new", Permission.RUN_THE_BLOG),
    PRIVACY_RULES("privacy/rules", Permission.RUN_THE_BLOG),
    PERSON("privacy/person", Permission.RUN_THE_BLOG),
    /** Where what is kept of somebody is handed out. */
    PERSON_FILE("privacy/person/file", Permission.RUN_THE_BLOG),
    IMPORT("import", Permission.RUN_THE_BLOG),
    ONE_IMPORT("import/show", Permission.RUN_THE_BLOG),
    /** Where files are sent by a form. */
    TAKE_IMPORT("import/take", Permission.RUN_THE_BLOG),
    IMPORT_REPORT("import/report", Permission.RUN_THE_BLOG),
    IMPORT_PROGRESS("import/progress", Permission.RUN_THE_BLOG, Visitor.SCRIPT),
    EXPORT("export", Permission.RUN_THE_BLOG),
    /** Where files are handed out. */
    EXPORT_WXR("export/wxr", Permission.RUN_THE_BLOG),
    EXPORT_EVERYTHING("export/everything", Permission.RUN_THE_BLOG);

    /** Who comes in without a permission of their own. */
    private enum Door {
        OPEN,
        SIGNED_IN
    }

    /** Who asks: somebody who looks at a screen, or a script on one. */
    private enum Visitor {
        PERSON,
        SCRIPT
    }

    private final String path;
    private final Door door;
    private final Optional<Permission> permission;
    private final Visitor visitor;

    Room(String path, Door door) {
        this.path = path;
        this.door = door;
        this.permission = Optional.empty();
        this.visitor = Visitor.PERSON;
    }

    Room(String path, Permission permission) {
        this(path, permission, Visitor.PERSON);
    }

    Room(String path, Permission permission, Visitor visitor) {
        this.path = path;
        this.door = Door.SIGNED_IN;
        this.permission = Optional.of(permission);
        this.visitor = visitor;
    }

    /** @param path below the console, without a slash at its beginning or end */
    public static Optional<Room> at(String path) {
        return Arrays.stream(values()).filter(room -> room.path.equals(path)).findFirst();
    }

    /** Below the console, without a slash at its beginning or end; empty for the first room. */
    public String path() {
        return path;
    }

    /** Whether people come in who have not signed in. */
    public boolean isOpen() {
        return door == Door.OPEN;
    }

    /** Whether it answers scripts: with a status that says what is the matter, where a person would be led on or told. */
    public boolean isForScripts() {
        return visitor == Visitor.SCRIPT;
    }

    public boolean admits(Role role) {
        return permission.map(role::may).orElse(true);
    }
}
