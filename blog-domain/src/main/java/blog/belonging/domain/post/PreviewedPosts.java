package blog.belonging.domain.post;

import java.util.Optional;

/** Posts whatever their state, as readers will see them: asked by {@link PostPreviewing} alone, which asks for a secret. */
public interface PreviewedPosts {

    Optional<PostView> view(long id, int part);
}
