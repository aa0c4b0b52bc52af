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

    private static final int MOST = 5;

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
                problems(),
                Optional.ofNullable(row[3]).map(Rows::instant));
    }

    @SuppressWarnings("unchecked")
    private List<Problem> problems() {
        List<Object[]> rows = entityManager
                .createNativeQuery(
                        "select trouble, answer, count(*), max(recipient), max(coalesce(settled_at, tried_at))"
                                + " from mail_outbox where trouble is not null and state <> 'SENT'"
                                + " group by trouble, answer order by max(coalesce(settled_at, tried_at)) desc")
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new Problem(
                        Trouble.valueOf(Rows.text(row[0])),
                        Rows.text(row[1]),
                        Rows.whole(row[2]),
                        Rows.text(row[3]),
                        Rows.instant(row[4])))
                .toList();
    }
}
