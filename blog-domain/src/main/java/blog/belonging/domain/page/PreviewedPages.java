package blog.belonging.domain.page;

import java.util.Optional;

/** Pages whatever their state, as readers will see them: asked by {@link PagePreviewing} alone, which asks for a secret. */
public interface PreviewedPages {

    Optional<PageView> view(long id, int part);
}
