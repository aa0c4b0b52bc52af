package blog.belonging.domain.media;

import jakarta.persistence.Embeddable;

/** A smaller copy of a picture. */
@Embeddable
public class MediaSize {

    private String name;
    private String path;
    private int width;
    private int height;

    @SuppressWarnings("NullAway.Init")
    protected MediaSize() {
        // for JPA
    }

    /**
     * @param name WordPress's: {@code medium}, {@code large}
     * @param path below the uploads folder
     */
    public MediaSize(String name, String path, int width, int height) {
        this.name = name;
        this.path = path;
        this.width = width;
        this.height = height;
    }

    public String name() {
        return name;
    }

    public String path() {
        return path;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
