package blog.belonging.domain.media;

/**
 * Somewhere that an upload is shown or linked.
 *
 * @param title of the entry, or name of the author
 * @param address root-relative; empty for what readers cannot see
 */
public record MediaUse(Place place, long id, String title, String address) {

    public boolean isPost() {
        return place == Place.POST;
    }

    /** What kind of thing it is. */
    public enum Place {
        POST,
        PAGE,
        PORTRAIT
    }
}
