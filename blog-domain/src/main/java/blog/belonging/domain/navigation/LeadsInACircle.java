package blog.belonging.domain.navigation;

import blog.belonging.domain.shared.Refusal;

/** Whoever followed it would come back to where they began. */
public final class LeadsInACircle extends Refusal {

    private static final long serialVersionUID = 1L;

    LeadsInACircle(String path) {
        super(path + " would lead to itself");
    }
}
