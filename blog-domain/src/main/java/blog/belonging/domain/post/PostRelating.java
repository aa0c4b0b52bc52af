package blog.belonging.domain.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Finds out which posts to show under which. Costs time in proportion to the blog. */
@ApplicationScoped
@Transactional
public class PostRelating {

    @Inject
    RelatedPosts related;

    public void relateAll() {
        related.keep(Kinship.among(related.traits()));
    }
}
