package blog.belonging.persistence.privacy;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.moderation.Decision;
import blog.belonging.domain.moderation.DecisionLine;
import blog.belonging.domain.privacy.KeptData;
import blog.belonging.domain.privacy.PersonFile;
import blog.belonging.persistence.shared.Like;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaKeptData implements KeptData {

    private static final String NAMING = " from mail_outbox where lower(recipient) = ?1"
            + " or lower(reply_to) = ?1 or lower(subject) like ?2 escape '!' or lower(body) like ?2 escape '!'"
            + " or lower(html) like ?2 escape '!' or lower(headers) like ?2 escape '!'"
            + " or lower(once_key) like ?2 escape '!'";

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    @SuppressWarnings("unchecked")
    public List<PersonFile.Said> comments(String email, int most) {
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select c.id, coalesce(p.path, s.path, ''), coalesce(p.title_plain, s.title_plain, ''), c.status, c.commenter_name,
                               c.commenter_website, c.commenter_ip, c.commenter_agent, c.created_at, c.body, c.escalated
                          from comment c
                          left join post p on p.id = c.entry_id
                          left join static_page s on s.id = c.entry_id
                         where lower(c.commenter_email) = ?1
                         order by c.created_at, c.id
                        """)
                .setParameter(1, email)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(JpaKeptData::said).toList();
    }

    private static PersonFile.Said said(Object[] row) {
        Comment.Status status = Comment.Status.valueOf(Rows.text(row[3]));
        return new PersonFile.Said(
                Rows.number(row[0]),
                Rows.text(row[1]),
                Rows.text(row[2]),
                status,
                Rows.text(row[4]),
                Rows.text(row[5]),
                Rows.text(row[6]),
                Rows.text(row[7]),
                Rows.instant(row[8]),
                Rows.text(row[9]),
                Rows.yes(row[10]) || status == Comment.Status.WITHHELD);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Instant> banned(String email) {
        List<Object> rows = entityManager
                .createNativeQuery("select banned_at from banned_commenter where email = ?1")
                .setParameter(1, email)
                .getResultList();
        return Rows.first(rows).map(Rows::instant);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<PersonFile.Sent> letters(String email) {
        List<Object[]> rows = entityManager
                .createNativeQuery("select purpose, subject, written_at" + NAMING + " order by written_at")
                .setParameter(1, email)
                .setParameter(2, Like.containing(email))
                .getResultList();
        return rows.stream()
                .map(row -> new PersonFile.Sent(Rows.text(row[0]), Rows.text(row[1]), Rows.instant(row[2])))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<String> account(String email) {
        List<Object> rows = entityManager
                .createNativeQuery("select name from account where email = ?1")
                .setParameter(1, email)
                .getResultList();
        return Rows.first(rows).map(Rows::text);
    }

    @Override
    public List<DecisionLine> decisions(String email, int most) {
        return entityManager
                .createQuery(
                        "select d from Decision d where lower(d.note) like :email escape '!' order by d.id",
                        Decision.class)
                .setParameter("email", Like.containing(email))
                .setMaxResults(most)
                .getResultStream()
                .map(Decision::line)
                .toList();
    }

    @Override
    public void removeLetters(String email) {
        entityManager
                .createNativeQuery("delete" + NAMING)
                .setParameter(1, email)
                .setParameter(2, Like.containing(email))
                .executeUpdate();
    }
}
