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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Bylines, categories and tags of the posts of a page: two statements, however many posts there are. */
@ApplicationScoped
class PostCredits {

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

    @SuppressWarnings("unchecked")
    Found of(List<Long> posts) {
        Found found = new Found(new HashMap<>(), new HashMap<>(), new HashMap<>());
        if (posts.isEmpty()) {
            return found;
        }
        String ids = posts.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<Object[]> authors = entityManager
                .createNativeQuery(
                        "select b.post_id, a.id, a.slug, a.display_name, a.bio, a.website, a.orcid, a.portrait"
                                + " from post_byline b join author_card a on a.id = b.author_id where b.post_id in ("
                                + ids
                                + ") order by b.post_id, b.position")
                .getResultList();
        authors.forEach(row -> found.allAuthors
                .computeIfAbsent(Rows.number(row[0]), k -> new ArrayList<>())
                .add(new AuthorView(
                        Rows.number(row[1]),
                        new Slug(Rows.text(row[2])),
                        Rows.text(row[3]),
                        Rows.text(row[4]),
                        Rows.text(row[5]),
                        Rows.text(row[6]),
                        Rows.text(row[7]))));
        List<Object[]> terms = entityManager
                .createNativeQuery("select 'C', j.post_id, c.name, c.path from post_category j"
                        + " join category c on c.id = j.category_id where j.post_id in (" + ids + ")"
                        + " union all select 'T', j.post_id, t.name, t.slug from post_tag j"
                        + " join tag t on t.id = j.tag_id where j.post_id in (" + ids + ") order by 1, 2, 3, 4")
                .getResultList();
        terms.forEach(row -> {
            boolean category = Rows.text(row[0]).equals("C");
            String address =
                    category ? Permalinks.category(Rows.text(row[3])) : Permalinks.tag(new Slug(Rows.text(row[3])));
            (category ? found.allCategories : found.allTags)
                    .computeIfAbsent(Rows.number(row[1]), k -> new ArrayList<>())
                    .add(new TermLink(Rows.text(row[2]), address));
        });
        return found;
    }
}
