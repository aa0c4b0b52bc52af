package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.Ledger;
import blog.belonging.domain.transfer.LedgerLine;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@ApplicationScoped
class JpaLedger implements Ledger {

    /** Far above what menus, redirects and jobs have. */
    private static final long TRIAL = 1L << 40;

    /** A query takes only so many parameters. */
    private static final int AT_ONCE = 1000;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public Optional<LedgerLine> find(String source, LedgerLine.Kind kind, String sourceId) {
        return Optional.ofNullable(entityManager.find(LedgerLine.class, new LedgerLine.Key(source, kind, sourceId)));
    }

    @Override
    public Map<String, LedgerLine> find(String source, LedgerLine.Kind kind, Collection<String> sourceIds) {
        Map<String, LedgerLine> found = new HashMap<>();
        List<String> ids = sourceIds.stream().distinct().toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            among(source, kind, ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .forEach(line -> found.put(line.sourceId(), line));
        }
        return found;
    }

    /** By a join and not by {@code in}: there H2 reads all lines of the source, so that each step would take longer than the one before. */
    @SuppressWarnings("unchecked")
    private List<LedgerLine> among(String source, LedgerLine.Kind kind, List<String> ids) {
        String values = IntStream.range(0, ids.size())
                .mapToObj(i -> i == 0 ? "(cast(?3 as varchar(250)))" : "(?" + (i + 3) + ")")
                .collect(Collectors.joining(","));
        Query query = entityManager
                .createNativeQuery(
                        "select l.* from (values " + values + ") wanted (source_id) join import_ledger l"
                                + " on l.source = ?1 and l.kind = ?2 and l.source_id = wanted.source_id",
                        LedgerLine.class)
                .setParameter(1, source)
                .setParameter(2, kind.name());
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 3, ids.get(i));
        }
        return query.getResultList();
    }

    @Override
    public void add(LedgerLine line) {
        entityManager.persist(line);
    }

    @Override
    public boolean blogIsEmpty() {
        return List.of(
                        "post",
                        "static_page",
                        "media_item",
                        "reusable_block",
                        "comment",
                        "author",
                        "category",
                        "tag",
                        "import_ledger")
                .stream()
                .allMatch(table -> none("select 1 from " + table));
    }

    @Override
    public boolean entryExists(long id) {
        return List.of("post", "static_page", "media_item", "reusable_block").stream()
                .anyMatch(table -> exists(table, id));
    }

    @Override
    public boolean commentExists(long id) {
        return exists("comment", id);
    }

    @Override
    public boolean authorExists(long id) {
        return exists("author", id);
    }

    @Override
    public boolean termExists(long id) {
        return exists("category", id) || exists("tag", id);
    }

    @Override
    public void startNumbersAbove(long entries, long comments, long authors, long terms, boolean forGood) {
        sequences.startAbove(Sequences.Of.ENTRY, entries, forGood);
        sequences.startAbove(Sequences.Of.COMMENT, comments, forGood);
        sequences.startAbove(Sequences.Of.AUTHOR, authors, forGood);
        sequences.startAbove(Sequences.Of.TERM, terms, forGood);
        if (!forGood) {
            sequences.startAbove(Sequences.Of.SITE, TRIAL, false);
        }
    }

    @Override
    public void forgetNumbers() {
        sequences.forget();
    }

    private boolean exists(String table, long id) {
        return !none("select 1 from " + table + " where id = " + id);
    }

    private boolean none(String sql) {
        return entityManager
                .createNativeQuery(sql)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
