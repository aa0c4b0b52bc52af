package blog.belonging.persistence.identity;

import blog.belonging.domain.identity.AccountLine;
import blog.belonging.domain.identity.ListedAccounts;
import blog.belonging.domain.identity.PenName;
import blog.belonging.domain.identity.Role;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaListedAccounts implements ListedAccounts {

    private static final String SELECT = """
            select a.id, a.email, a.name, a.role, a.disabled,
                   case when a.password_hash = '' then 1 else 0 end, a.created_at, a.signed_in_at, a.author_id,
                   case when exists (select 1 from second_factor f where f.account_id = a.id and f.confirmed) then 1 else 0 end
              from account a
            """;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    @SuppressWarnings("unchecked")
    public List<AccountLine> all() {
        List<Object[]> rows = entityManager
                .createNativeQuery(SELECT + " order by lower(a.name), a.id")
                .getResultList();
        return rows.stream().map(JpaListedAccounts::line).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<AccountLine> byId(long id) {
        List<Object[]> rows = entityManager
                .createNativeQuery(SELECT + " where a.id = ?1")
                .setParameter(1, id)
                .getResultList();
        return Rows.first(rows).map(JpaListedAccounts::line);
    }

    private static AccountLine line(@Nullable Object[] row) {
        return new AccountLine(
                Rows.number(row[0]),
                Rows.text(row[1]),
                Rows.text(row[2]),
                Role.valueOf(Rows.text(row[3])),
                Rows.yes(row[4]),
                Rows.whole(row[5]) == 1,
                Rows.instant(row[6]),
                Optional.ofNullable(row[7]).map(Rows::instant),
                Optional.ofNullable(row[8]).map(Rows::number),
                Rows.whole(row[9]) == 1);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<PenName> freePenNames(int limit) {
        List<Object[]> rows =
                entityManager.createNativeQuery("""
                        select a.id, a.display_name from author a
                         where a.guest = false and not exists (select 1 from account n where n.author_id = a.id)
                         order by lower(a.display_name), a.id
                        """).setMaxResults(limit).getResultList();
        return rows.stream().map(JpaListedAccounts::penName).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<PenName> penName(long authorId) {
        List<Object[]> rows = entityManager
                .createNativeQuery("select a.id, a.display_name from author a where a.id = ?1")
                .setParameter(1, authorId)
                .getResultList();
        return Rows.first(rows).map(JpaListedAccounts::penName);
    }

    private static PenName penName(@Nullable Object[] row) {
        return new PenName(Rows.number(row[0]), Rows.text(row[1]));
    }
}
