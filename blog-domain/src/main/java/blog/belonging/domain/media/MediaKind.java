package blog.belonging.domain.media;

/** What somebody looks for in the library. */
public enum MediaKind {
    IMAGE("image/"),
    AUDIO("audio/"),
    VIDEO("video/"),
    /** Whatever is read: PDF, texts, tables. */
    DOCUMENT("");

    private final String beginning;

    MediaKind(String beginning) {
        this.beginning = beginning;
    }

    public static MediaKind of(String mimeType) {
        for (MediaKind kind : values()) {
            if (mimeType.startsWith(kind.beginning)) {
                return kind;
            }
        }
        return DOCUMENT;
    }
}
