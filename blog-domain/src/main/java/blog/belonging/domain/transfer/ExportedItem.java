package blog.belonging.domain.transfer;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One {@code item} of an export: a post, page, attachment, menu item or something a plug-in left there.
 *
 * @param id as text: what is no number is for the importer to refuse
 * @param creator login of its owner
 * @param localDate in the old site's zone
 * @param gmtDate in UTC; empty for a draft that was never published
 * @param terms what it is filed under: {@code taxonomy}, {@code slug} and {@code name} are set
 * @param place where it stands: {@code "line 812"}
 * @param digest of everything in it
 */
public record ExportedItem(
        String id,
        String type,
        String title,
        String link,
        String creator,
        String guid,
        String content,
        String excerpt,
        Optional<LocalDateTime> localDate,
        Optional<LocalDateTime> gmtDate,
        Optional<LocalDateTime> gmtModified,
        String commentStatus,
        String name,
        String status,
        String parentId,
        int menuOrder,
        String password,
        boolean sticky,
        String attachmentUrl,
        List<ExportedTerm> terms,
        List<Meta> meta,
        List<ExportedComment> comments,
        String place,
        String digest) {

    /** A {@code wp:postmeta}. */
    public record Meta(String key, String value) {}

    /** The first value of that key, empty if there is none. */
    public String meta(String key) {
        return meta.stream()
                .filter(m -> m.key().equals(key))
                .map(Meta::value)
                .findFirst()
                .orElse("");
    }

    public List<String> allMeta(String key) {
        return meta.stream().filter(m -> m.key().equals(key)).map(Meta::value).toList();
    }

    /** How a report names it. */
    public String label() {
        return (title.isBlank() ? "(no title)" : "\"" + Fields.shown(title) + "\"") + " (" + Fields.shown(type) + " "
                + Fields.shown(id) + ", " + place + ")";
    }
}
