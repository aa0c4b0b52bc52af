package blog.belonging.domain.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one import knows about the blog it brings, gathered while the export is checked: everything that an item may need
 * to know about items that come after it. Grows with pages, menus and guests, never with posts and comments.
 */
final class ImportRun {

    /** A page's place in the tree. */
    record PagePlace(String parentId, String name) {}

    /** A {@code guest-author} item of Co-Authors Plus. */
    record Guest(String login, String displayName, String email, String bio, String website, String portraitId) {

        /** Somebody of whom nothing is known but a name. */
        static Guest named(String name) {
            return new Guest("", name, "", "", "", "");
        }
    }

    final ImportOrder order;
    final Map<String, PagePlace> pages = new HashMap<>();
    final Map<String, Guest> guests = new HashMap<>();
    final Map<String, ExportedItem> menuItems = new HashMap<>();
    final Set<String> menus = new HashSet<>();
    final ZoneGuess zoneGuess = new ZoneGuess();
    final Map<String, Integer> types = new HashMap<>();
    int items;
    long highestEntry;
    long highestComment;
    long highestAuthor;
    long highestTerm;

    BlogExport.Header header = new BlogExport.Header("", "", "", "", java.util.List.of(), java.util.List.of());
    ZoneId zone = ZoneOffset.UTC;
    long jobId;
    boolean keepsIds;

    /** Whether nothing was here when this run began: then no number of the export can be taken. */
    boolean startedEmpty;

    final Map<String, Optional<Long>> authorIds = new HashMap<>();
    final Map<String, Long> guestIds = new HashMap<>();
    final Map<String, Optional<Long>> categoryIds = new HashMap<>();
    final Map<String, Optional<Long>> tagIds = new HashMap<>();

    /** By the number of the account on the old blog. */
    final Map<String, Long> authorNumbers = new HashMap<>();

    /** Of the step under way. */
    Map<String, LedgerLine> commentLines = new HashMap<>();

    /** Of the chunk under way: what is not committed is not reported. */
    ImportReport report = new ImportReport();

    /** What a dry run has told already, though it has to do it again in every step. */
    private final Set<String> told = new HashSet<>();

    ImportRun(ImportOrder order) {
        this.order = order;
    }

    /** Takes notes while the export is checked. */
    void see(ExportedItem item) {
        items++;
        types.merge(item.type(), 1, Integer::sum);
        highestEntry = Math.max(highestEntry, number(item.id()).orElse(0L));
        item.comments()
                .forEach(c ->
                        highestComment = Math.max(highestComment, number(c.id()).orElse(0L)));
        if (item.localDate().isPresent() && item.gmtDate().isPresent()) {
            zoneGuess.compare(item.localDate().get(), item.gmtDate().get());
        }
        switch (item.type()) {
            case "page" -> pages.put(item.id(), new PagePlace(item.parentId(), item.name()));
            case "guest-author" ->
                see(
                        new Guest(
                                item.meta("cap-user_login"),
                                item.meta("cap-display_name").isBlank() ? item.title() : item.meta("cap-display_name"),
                                item.meta("cap-user_email"),
                                item.meta("cap-description"),
                                item.meta("cap-website"),
                                item.meta("_thumbnail_id")),
                        item.name());
            case "nav_menu_item" -> menuItems.put(item.id(), item);
            default -> {
                // Nothing that others need to know.
            }
        }
    }

    private void see(Guest guest, String name) {
        guests.put(withoutCap(name), guest);
        guests.put(guest.login().toLowerCase(Locale.ROOT), guest);
    }

    /** Co-Authors Plus puts {@code cap-} before names, older ones do not have it, and some names begin with it. */
    static String withoutCap(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("cap-") ? lower.substring(4) : lower;
    }

    void forgetNumbers() {
        authorIds.clear();
        authorNumbers.clear();
        guestIds.clear();
        categoryIds.clear();
        tagIds.clear();
    }

    /** Whether this is the first that is heard of it. */
    boolean isNews(String what) {
        return told.add(what);
    }

    String source() {
        return header.address();
    }

    /** A positive number, as ids are. */
    static Optional<Long> number(String id) {
        if (id.isEmpty() || id.length() > 18 || !id.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        long number = Long.parseLong(id);
        return number > 0 ? Optional.of(number) : Optional.empty();
    }

    Optional<Instant> instant(Optional<LocalDateTime> gmt, Optional<LocalDateTime> local) {
        return gmt.map(t -> t.toInstant(ZoneOffset.UTC))
                .or(() -> local.map(t -> t.atZone(zone).toInstant()));
    }

    Optional<LocalDate> day(ExportedItem item) {
        return item.localDate()
                .map(LocalDateTime::toLocalDate)
                .or(() -> item.gmtDate()
                        .map(t -> t.toInstant(ZoneOffset.UTC).atZone(zone).toLocalDate()));
    }
}
