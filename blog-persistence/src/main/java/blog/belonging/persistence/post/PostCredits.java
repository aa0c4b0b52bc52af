package blog.belonging.persistence.post;

import blog.belonging.domain.author.AuthorView;
import blog.belonging.domain.post.Byline;
import blog.belonging.domain.post.TermLink;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Bylines, categories and tags of the posts of a page: one statement, however many posts there are. */
@ApplicationScoped
class PostCredits {

    /** Lists of about the same length are asked for by the same statement. */
    private static final int STEP = 10;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    /** By id of the post. */
    record Found(
            Map<Long, List<AuthorView>> allAuthors,
            Map<Long, List<TermLink>> allCategories,
            Map<Long, List<TermLink>> allTags) {

        List<AuthorView> authors(long post) {
            return allAuthors.getOrDefault(post, List.of());
        }

        List<Byline> bylines(long post) {
            return authors(post).stream()
                    .map(author -> new Byline(author.name(), author.address()))
                    .toList();
        }

        List<TermLink> categories(long post) {
            return allCategories.getOrDefault(post, List.of());
        }

        List<TermLink> tags(long post) {
            return allTags.getOrDefault(post, List.of());
        }
    }

    /**
     * Rows of eleven columns: what it is, the post, the place, two numbers, six texts.
     *
     * @param ids numbers of posts, with commas between them
     */
    static String select(String ids) {
        return "select 'AUTHOR', b.post_id, b.position, a.id, 0, a.slug, a.display_name, a.bio, a.website, a.orcid, a.portrait"
                + " from post_byline b join author_card a on a.id = b.author_id where b.post_id in (" + ids + ")"
                + " union all select 'CATEGORY', j.post_id, 0, 0, 0, c.name, c.path, '', '', '', ''"
                + " from post_category j join category c on c.id = j.category_id where j.post_id in (" + ids + ")"
                + " union all select 'TAG', j.post_id, 0, 0, 0, t.name, t.slug, '', '', '', ''"
                + " from post_tag j join tag t on t.id = j.tag_id where j.post_id in (" + ids + ")";
    }

    /**
     * In order, and as one selection: H2 does not keep how it goes about a union.
     *
     * @param union of selections like {@link #select}
     */
    static String together(String union) {
        return "select * from (" + union + ") found (kind, post, place, number, other, a, b, c, d, e, f)"
                + " order by kind, place, a, b";
    }

    /** Of the rows of {@link #together}; others are passed over. */
    static Found found(List<Object[]> rows) {
        Found found = new Found(new HashMap<>(), new HashMap<>(), new HashMap<>());
        rows.forEach(row -> {
            switch (Rows.text(row[0])) {
                case "AUTHOR" -> add(found.allAuthors, row, author(row));
                case "CATEGORY" ->
                    add(
                            found.allCategories,
                            row,
                            new TermLink(Rows.text(row[5]), Permalinks.category(Rows.text(row[6]))));
                case "TAG" ->
                    add(
                            found.allTags,
                            row,
                            new TermLink(Rows.text(row[5]), Permalinks.tag(new Slug(Rows.text(row[6])))));
                default -> {}
            }
        });
        return found;
    }

    private static <T> void add(Map<Long, List<T>> all, Object[] row, T one) {
        all.computeIfAbsent(Rows.number(row[1]), k -> new ArrayList<>()).add(one);
    }

    private static AuthorView author(Object[] row) {
        return new AuthorView(
                Rows.number(row[3]),
                new Slug(Rows.text(row[5])),
                Rows.text(row[6]),
                Rows.text(row[7]),
                Rows.text(row[8]),
                Rows.text(row[9]),
                Rows.text(row[10]));
    }

    @SuppressWarnings("unchecked")
    Found of(List<Long> posts) {
        if (posts.isEmpty()) {
            return found(List.of());
        }
        int places = (posts.size() + STEP - 1) / STEP * STEP;
        Query query = entityManager.createNativeQuery(together(select(Rows.parameters(places))));
        for (int i = 0; i < places; i++) {
            query.setParameter(i + 1, posts.get(Math.min(i, posts.size() - 1)));
        }
        return found(query.getResultList());
    }
}
