package blog.belonging.persistence.comment;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.CommentFeedItem;
import blog.belonging.domain.comment.CommentPage;
import blog.belonging.domain.comment.CommentView;
import blog.belonging.domain.comment.PublicComments;
import blog.belonging.domain.shared.SafeHtml;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads comments in the order that was fixed when they were written. */
@ApplicationScoped
class JpaPublicComments implements PublicComments {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public Optional<CommentPage> under(long entryId, int page) {
        // Below the first page is what nobody is to see.
        if (page < 1) {
            return Optional.empty();
        }
        List<Object[]> rows = entityManager
                .createQuery("""
                        select c.id, c.commenter.name, c.commenter.website, c.createdAt, c.html, c.place.depth, c.kind,
                               (select max(o.place.page) from Comment o where o.entryId = :entry)
                          from Comment c
                         where c.entryId = :entry and c.place.page = :page
                         order by c.place.position, c.createdAt, c.id
                        """, Object[].class)
                .setParameter("entry", entryId)
                .setParameter("page", page)
                .getResultList();
        if (rows.isEmpty() && page != 1) {
            return Optional.empty();
        }
        int pages = rows.isEmpty() ? 1 : Rows.whole(rows.get(0)[7]);
        List<Node> threads = new ArrayList<>();
        List<CommentView> pingbacks = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>();
        for (Object[] row : rows) {
            Node node = new Node(row);
            if (row[6] != Comment.Kind.COMMENT) {
                pingbacks.add(node.view());
                continue;
            }
            while (open.size() >= Math.max(1, Rows.whole(row[5]))) {
                open.pop();
            }
            if (open.isEmpty()) {
                threads.add(node);
            } else {
                open.element().answers.add(node);
            }
            open.push(node);
        }
        return Optional.of(new CommentPage(threads.stream().map(Node::view).toList(), pingbacks, page, pages));
    }

    /** A comment whose answers are still being gathered. */
    private static final class Node {

        private final Object[] row;
        private final List<Node> answers = new ArrayList<>();

        Node(Object[] row) {
            this.row = row;
        }

        CommentView view() {
            return new CommentView(
                    Rows.number(row[0]),
                    Rows.text(row[1]),
                    Rows.text(row[2]),
                    Rows.instant(row[3]),
                    Rows.html(row[4]),
                    answers.stream().map(Node::view).toList());
        }
    }

    @Override
    public List<CommentFeedItem> latest(int limit) {
        return feed("", "", limit);
    }

    @Override
    public List<CommentFeedItem> latestUnder(long entryId, int limit) {
        return feed(" and c.entry_id = " + entryId, "c.entry_id, ", limit);
    }

    /**
     * Only what stands under an entry that everybody may read. The order names what is the same for all, too: it is that of an
     * index, along which no more is read than is asked for.
     */
    @SuppressWarnings("unchecked")
    private List<CommentFeedItem> feed(String condition, String order, int limit) {
        Query query = entityManager.createNativeQuery(
                """
                select c.id, coalesce(p.path, g.path), coalesce(p.title_plain, g.title_plain), coalesce(p.guid, g.guid),
                       c.commenter_name, c.created_at, c.html, c.thread_page
                  from comment c
                  left join post p on p.id = c.entry_id and p.status = 'PUBLISHED' and p.visibility = 'PUBLIC'
                  left join static_page g on g.id = c.entry_id and g.status = 'PUBLISHED' and g.visibility = 'PUBLIC'
                 where c.status = 'APPROVED' and c.kind = 'COMMENT' and (p.id is not null or g.id is not null)
                """ + condition + " order by " + order + "c.status, c.kind, c.created_at desc, c.id desc"
                        + " fetch first " + limit + " rows only");
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new CommentFeedItem(
                        Rows.number(row[0]),
                        Rows.text(row[1]),
                        Rows.text(row[2]),
                        Rows.text(row[3]),
                        Rows.text(row[4]),
                        Rows.instant(row[5]),
                        new SafeHtml(Rows.text(row[6])),
                        Rows.whole(row[7])))
                .toList();
    }
}
