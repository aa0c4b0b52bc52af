package blog.belonging.persistence.moderation;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.CommentFindings;
import blog.belonging.domain.moderation.ModerationQueue;
import blog.belonging.domain.moderation.QueueLine;
import blog.belonging.domain.shared.SafeHtml;
import blog.belonging.persistence.shared.Conditions;
import blog.belonging.persistence.shared.Keyset;
import blog.belonging.persistence.shared.Keyset.Piece;
import blog.belonging.persistence.shared.Like;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A few statements a page, each along an index, whichever page it is. */
@ApplicationScoped
class JpaModerationQueue implements ModerationQueue {

    private static final String LINES = """
            select c.id, c.version, c.entry_id, coalesce(p.title_plain, g.title_plain, ''),
                   case when p.status = 'PUBLISHED' then p.path when g.status = 'PUBLISHED' then g.path else '' end,
                   c.parent_id, c.kind, c.status, c.commenter_name, c.commenter_email, c.commenter_website, c.commenter_ip,
                   c.created_at, c.body, c.html, c.findings, c.risk, c.reports, c.escalated, c.thread_page
              from comment c
              left join post p on p.id = c.entry_id
              left join static_page g on g.id = c.entry_id
             where 1 = 1
            """;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public List<QueueLine> page(Question question, Optional<Place> after, int size) {
        List<Long> ids = new Keyset("select c.id from comment c where 1 = 1", () -> asked(question), indexed(question))
                .ids(
                        entityManager,
                        after.map(place -> behind(question.order(), place)).orElse(Piece.WHOLE),
                        size);
        return ids.isEmpty() ? List.of() : lines(ids, question.order());
    }

    private static List<Piece> behind(Order order, Place place) {
        long at = place.createdAt().toEpochMilli();
        return switch (order) {
            case OLDEST ->
                List.of(Piece.of("c.created_at = ? and c.id > ?", at, place.id()), Piece.of("c.created_at > ?", at));
            case NEWEST ->
                List.of(Piece.of("c.created_at = ? and c.id < ?", at, place.id()), Piece.of("c.created_at < ?", at));
            case RISKIEST ->
                List.of(
                        Piece.of("c.risk = ? and c.created_at = ? and c.id < ?", place.risk(), at, place.id()),
                        Piece.of("c.risk = ? and c.created_at < ?", place.risk(), at),
                        Piece.of("c.risk < ?", place.risk()));
        };
    }

    private static Conditions asked(Question question) {
        Conditions conditions = new Conditions();
        question.status()
                .ifPresentOrElse(
                        status -> conditions.add("c.status = ?", status.name()),
                        () -> conditions.add(
                                question.escalated()
                                        ? "c.escalated = true"
                                        : "c.status not in ('WITHHELD', 'UNCONFIRMED')"));
        if (question.reported()) {
            conditions.add("c.reports > 0");
        }
        if (question.escalated()) {
            conditions.add("c.escalated = true");
        }
        question.entryId().ifPresent(entry -> conditions.add("c.entry_id = ?", entry));
        if (!question.words().isEmpty()) {
            String like = Like.containing(question.words());
            conditions.add(
                    "(lower(c.commenter_name) like ? escape '!' or lower(c.commenter_email) like ? escape '!' or lower(c.body) like ? escape '!')",
                    like,
                    like,
                    like);
        }
        return conditions;
    }

    /** In the very order of an index: H2 uses one for sorting only if all of its columns are named. */
    private static String indexed(Question question) {
        String order = order(question.order());
        return question.status().isEmpty() ? order : order.replace("order by ", "order by c.status, ");
    }

    private static String order(Order order) {
        return switch (order) {
            case OLDEST -> " order by c.created_at, c.id";
            case NEWEST -> " order by c.created_at desc, c.id desc";
            case RISKIEST -> " order by c.risk desc, c.created_at desc, c.id desc";
        };
    }

    private List<QueueLine> lines(List<Long> ids, Order order) {
        return lines(
                " and c.id in (" + Rows.parameters(ids.size()) + ")" + order(order), new ArrayList<>(ids), ids.size());
    }

    private static QueueLine line(Object[] row) {
        return new QueueLine(
                Rows.number(row[0]),
                Rows.number(row[1]),
                Rows.number(row[2]),
                Rows.text(row[3]),
                Rows.text(row[4]),
                row[5] == null ? Optional.empty() : Optional.of(Rows.number(row[5])),
                Comment.Kind.valueOf(Rows.text(row[6])),
                Comment.Status.valueOf(Rows.text(row[7])),
                Rows.text(row[8]),
                Rows.text(row[9]),
                Rows.text(row[10]),
                Rows.text(row[11]),
                Rows.instant(row[12]),
                Rows.text(row[13]),
                new SafeHtml(Rows.text(row[14])),
                CommentFindings.read(Rows.text(row[15])),
                Rows.whole(row[16]),
                Rows.whole(row[17]),
                Rows.yes(row[18]),
                Math.max(1, Rows.whole(row[19])));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Counts counts() {
        Map<Comment.Status, Integer> byStatus = new EnumMap<>(Comment.Status.class);
        List<Object[]> rows = entityManager
                .createNativeQuery("select status, count(*) from comment group by status")
                .getResultList();
        rows.forEach(row -> byStatus.put(Comment.Status.valueOf(Rows.text(row[0])), Rows.whole(row[1])));
        Object[] others = (Object[]) entityManager.createNativeQuery("""
                        select (select count(*) from comment where reports > 0 and status not in ('WITHHELD', 'UNCONFIRMED')),
                               (select count(*) from comment where escalated = true)
                        """).getSingleResult();
        return new Counts(byStatus, Rows.whole(others[0]), Rows.whole(others[1]));
    }

    @Override
    public Optional<QueueLine> one(long id) {
        return lines(" and c.id = ?1", List.of(id), 1).stream().findFirst();
    }

    @Override
    public List<QueueLine> ofSamePerson(QueueLine comment, int limit) {
        return comment.email().isEmpty()
                ? List.of()
                : lines(
                        " and c.commenter_email = ?1 and c.id <> ?2 and c.status not in ('WITHHELD', 'UNCONFIRMED') order by c.created_at desc, c.id desc",
                        List.of(comment.email(), comment.id()),
                        limit);
    }

    @SuppressWarnings("unchecked")
    private List<QueueLine> lines(String condition, List<Object> values, int limit) {
        Query query = entityManager.createNativeQuery(LINES + condition);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<Object[]> rows = query.setMaxResults(limit).getResultList();
        return rows.stream().map(JpaModerationQueue::line).toList();
    }
}
