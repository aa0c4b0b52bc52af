package blog.belonging.persistence.post;

import blog.belonging.domain.post.PostView;
import blog.belonging.domain.post.PreviewedPosts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

@ApplicationScoped
class JpaPreviewedPosts implements PreviewedPosts {

    @Inject
    PostViews views;

    @Override
    public Optional<PostView> view(long id, int part) {
        return views.one("p.id = :key and p.status <> blog.belonging.domain.content.EntryStatus.TRASHED", id, part);
    }
}
