package blog.belonging.persistence.mail;

import blog.belonging.domain.mail.LettersOnTheirWay;
import blog.belonging.domain.mail.Trouble;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaLettersOnTheirWay implements LettersOnTheirWay {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public Summary summary() {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("select count(case when state in ('WAITING', 'TAKEN') then 1 end),"
                        + " count(case when state in ('WAITING', 'TAKEN') and attempts > 0 then 1 end),"
                        + " count(case when state = 'GIVEN_UP' then 1 end),"
                        + " max(case when state = 'SENT' then settled_at end) from mail_outbox")
                .getSingleResult();
        return new Summary(
                Rows.whole(row[0]),
                Rows.whole(row[1]),
                Rows.whole(row[2]),
                problem(),
                Optional.ofNullable(row[3]).map(Rows::instant));
    }

    @SuppressWarnings("unchecked")
    private Optional<Problem> problem() {
        List<Object[]> rows = entityManager
                .createNativeQuery("select trouble, answer, recipient, coalesce(tried_at, settled_at, due_at)"
                        + " from mail_outbox where trouble is not null and state <> 'SENT'"
                        + " order by coalesce(tried_at, settled_at, due_at) desc, id desc")
                .setMaxResults(1)
                .getResultList();
        return Rows.first(rows)
                .map(row -> new Problem(
                        Trouble.valueOf(Rows.text(row[0])),
                        Rows.text(row[1]),
                        Rows.text(row[2]),
                        Rows.instant(row[3])));
    }
}
