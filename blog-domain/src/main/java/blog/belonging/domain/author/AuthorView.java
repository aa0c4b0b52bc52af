package blog.belonging.domain.author;

import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;

/**
 * An author as readers see one.
 *
 * @param bio plain text; lines may be separated by line feeds
 * @param orcid empty, or like {@code 0000-0002-1825-0097}
 * @param portrait path below {@code wp-content/uploads} of a square picture; empty if there is none
 */
public record AuthorView(long id, Slug slug, String name, String bio, String website, String orcid, String portrait) {

    public String address() {
        return Permalinks.author(slug);
    }

    /** What stands for a portrait that is not there: the first letters of the first and the last name. */
    public String initials() {
        String[] names = name.strip().split("\\s+");
        String first = initial(names[0]);
        return names.length < 2 ? first : first + initial(names[names.length - 1]);
    }

    private static String initial(String word) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("")
                .toUpperCase(java.util.Locale.ROOT);
    }

    public String orcidAddress() {
        return orcid.isEmpty() ? "" : "https://orcid.org/" + orcid;
    }
}
