package blog.belonging.domain.media;

import blog.belonging.domain.site.Permalinks;

/**
 * An upload as the library and the editor show it.
 *
 * @param thumb path of a small copy; that of the picture itself if there is none, empty if it is no picture or its bytes are lost
 * @param width pixels; 0 if it is no picture
 */
public record MediaCard(
        long id,
        String path,
        String mimeType,
        int width,
        int height,
        String title,
        String alt,
        String caption,
        String credit,
        String thumb) {

    public MediaKind kind() {
        return MediaKind.of(mimeType);
    }

    /** Root-relative. */
    public String address() {
        return Permalinks.encodedUpload(path);
    }

    public String thumbAddress() {
        return thumb.isEmpty() ? "" : Permalinks.encodedUpload(thumb);
    }

    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String extension() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Whether it is a picture of which nobody who cannot see it learns anything. */
    public boolean isUndescribed() {
        return kind() == MediaKind.IMAGE && alt.isBlank();
    }

    /** What people call it. */
    public String name() {
        return title.isBlank() ? fileName() : title;
    }
}
