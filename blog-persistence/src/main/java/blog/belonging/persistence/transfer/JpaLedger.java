package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.Ledger;
import blog.belonging.domain.transfer.LedgerLine;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
            entityManager
                    .createQuery(
                            "select l from LedgerLine l where l.source = :source and l.kind = :kind and l.sourceId in :ids",
                            LedgerLine.class)
                    .setParameter("source", source)
                    .setParameter("kind", kind)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .getResultList()
                    .forEach(line -> found.put(line.sourceId(), line));
        }
        return found;
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
