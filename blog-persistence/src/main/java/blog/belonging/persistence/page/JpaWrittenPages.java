package blog.belonging.persistence.page;

import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.Title;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.page.EditablePage;
import blog.belonging.domain.page.PageLine;
import blog.belonging.domain.page.Pages;
import blog.belonging.domain.page.StaticPage;
import blog.belonging.domain.page.WrittenPages;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaWrittenPages implements WrittenPages {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Pages pages;

    @Override
    @SuppressWarnings("unchecked")
    public List<PageLine> all(int limit) {
        List<Object[]> rows = entityManager
                .createNativeQuery(
                        "select id, parent_id, title_plain, slug, status, parent_path, published_at, modified_at from static_page"
                                + " order by menu_order, lower(title_plain), id")
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new PageLine(
                        Rows.number(row[0]),
                        Optional.ofNullable(row[1]).map(Rows::number),
                        Rows.text(row[2]),
                        Rows.text(row[3]),
                        EntryStatus.valueOf(Rows.text(row[4])),
                        Permalinks.page(Rows.text(row[5]), new Slug(Rows.text(row[3]))),
                        Optional.ofNullable(row[6]).map(Rows::instant),
                        Rows.instant(row[7]),
                        0))
                .toList();
    }

    @Override
    public Optional<EditablePage> editable(long id) {
        return Optional.ofNullable(entityManager.find(StaticPage.class, id)).map(this::editable);
    }

    private EditablePage editable(StaticPage page) {
        long below = pages.below(page.id()).stream()
                .filter(one -> one.status() != EntryStatus.TRASHED)
                .count();
        return new EditablePage(
                page.id(),
                page.edition(),
                page.status(),
                page.title(),
                Title.plain(page.title()),
                page.slug().text(),
                page.body(),
                page.excerpt(),
                page.excerpt().isBlank() ? page.rendition().excerpt() : "",
                page.footnotes(),
                page.visibility() == Visibility.PUBLIC && page.status() == EntryStatus.PRIVATE
                        ? Visibility.PRIVATE
                        : page.visibility(),
                page.password(),
                page.commentsOpen(),
                page.featuredImageId(),
                page.parentId(),
                page.addressOfParent(),
                page.order(),
                page.seoTitle(),
                page.seoDescription(),
                page.isOut() ? page.path() : "",
                page.publishedAt(),
                page.modifiedAt(),
                page.rendition().words(),
                (int) below);
    }
}
