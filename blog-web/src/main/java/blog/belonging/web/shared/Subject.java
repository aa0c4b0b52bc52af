package blog.belonging.web.shared;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a page is about, for those who read its head alone. Addresses are root-relative.
 *
 * @param description plain text; empty if there is none
 * @param address canonical
 * @param previous page of the same list or text; empty if there is none
 * @param next empty, as well
 * @param linkedData what schema.org has words for
 */
public record Subject(
        Kind kind,
        String title,
        String description,
        String address,
        String previous,
        String next,
        Optional<Image> image,
        Optional<Writing> writing,
        List<JsonObject> linkedData) {

    /** As Open Graph tells pages apart. */
    public enum Kind {
        WEBSITE,
        PROFILE,
        ARTICLE
    }

    /** A picture and its measures in pixels. */
    public record Image(String address, int width, int height, String alt) {}

    /** @param sameAs absolute addresses of the same person elsewhere: the ORCID iD first */
    public record Person(String name, String address, List<String> sameAs) {}

    /** What a text has that somebody may cite. */
    public record Writing(
            Instant published, Instant modified, List<Person> authors, List<String> sections, List<String> tags) {}
}
