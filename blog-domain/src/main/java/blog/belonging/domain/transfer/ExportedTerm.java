package blog.belonging.domain.transfer;

/**
 * A category, tag or other term.
 *
 * @param taxonomy WordPress's: {@code category}, {@code post_tag}, {@code nav_menu}, {@code author}
 * @param slug as in an address, percent-encoded
 * @param parentSlug empty at the top
 * @param name HTML, as WordPress keeps it
 */
public record ExportedTerm(
        String taxonomy, String id, String slug, String parentSlug, String name, String description) {}
