package blog.belonging.domain.content;

import java.util.List;

/**
 * A picture of this blog as the pipeline needs it.
 *
 * @param path below {@code wp-content/uploads}: {@code 2026/11/village-hall.jpg}
 * @param width pixels; 0 if unknown
 * @param height pixels; 0 if unknown
 * @param caption raw HTML
 * @param credit whom it is by; plain text
 * @param sizes smaller copies, without the original
 */
public record Picture(
        long id, String path, int width, int height, String alt, String caption, String credit, List<Size> sizes) {

    /** A smaller copy: {@code name} is WordPress's ("medium", "large"), {@code path} like the original's. */
    public record Size(String name, String path, int width, int height) {}
}
