package blog.belonging.domain.shared;

/** A text that cannot be the last part of an address: blank, too long, or with characters that an address gives a meaning to. */
public final class NotASlug extends Refusal {

    private static final long serialVersionUID = 1L;

    NotASlug(String text) {
        super("Not a slug: \"" + (text.length() > 80 ? text.substring(0, 80) + "…" : text) + '"');
    }
}
