package blog.belonging.domain.taxonomy;

import blog.belonging.domain.shared.Refusal;

/** A category cannot stand below itself, nor below what stands below it, nor so deep that no address could show it. */
public final class BelowItself extends Refusal {

    private static final long serialVersionUID = 1L;

    BelowItself(Category category) {
        super(category.name() + " cannot stand there");
    }
}
