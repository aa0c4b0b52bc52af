package blog.belonging.domain.shared;

/** Something else of its kind has that slug, and with it the address. */
public final class SlugTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public SlugTaken(Slug slug) {
        super("\"" + slug.text() + "\" is taken");
    }
}
