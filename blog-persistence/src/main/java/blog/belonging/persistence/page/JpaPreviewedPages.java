package blog.belonging.persistence.page;

import blog.belonging.domain.page.PageView;
import blog.belonging.domain.page.PreviewedPages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

@ApplicationScoped
class JpaPreviewedPages implements PreviewedPages {

    @Inject
    PageViews views;

    @Override
    public Optional<PageView> view(long id, int part) {
        return views.one("p.id = :key and p.status <> blog.belonging.domain.content.EntryStatus.TRASHED", id, part);
    }
}
