package blog.belonging.persistence.page;

import blog.belonging.domain.content.ContentPipeline;
import blog.belonging.domain.page.Pages;
import blog.belonging.domain.page.StaticPage;
import blog.belonging.domain.shared.Slug;
import blog.belonging.persistence.shared.Conditions;
import blog.belonging.persistence.shared.Rows;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaPages implements Pages {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.ENTRY);
    }

    @Override
    public void add(StaticPage page) {
        entityManager.persist(page);
    }

    @Override
    public Optional<StaticPage> byId(long id) {
        return Optional.ofNullable(entityManager.find(StaticPage.class, id));
    }

    @Override
    public Optional<StaticPage> held(long id) {
        return Optional.ofNullable(entityManager.find(StaticPage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void holdTree() {
        entityManager
                .createNativeQuery("select name from upkeep where name = 'page-tree' for update")
                .getResultList();
    }

    /** Two statements, however deep the tree is. */
    @Override
    @SuppressWarnings("unchecked")
    public List<StaticPage> below(long id) {
        List<Object[]> rows = entityManager
                .createNativeQuery("select id, parent_id from static_page where parent_id is not null")
                .getResultList();
        List<Long> ids = below(id, rows);
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, StaticPage> found = entityManager
                .createQuery("select p from StaticPage p where p.id in :ids", StaticPage.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(StaticPage::id, Function.identity()));
        return ids.stream().map(found::get).toList();
    }

    /** Level by level. */
    private static List<Long> below(long id, List<Object[]> rows) {
        Map<Long, List<Long>> children = new HashMap<>();
        rows.forEach(row -> children.computeIfAbsent(Rows.number(row[1]), k -> new ArrayList<>())
                .add(Rows.number(row[0])));
        List<Long> found = new ArrayList<>(List.of(id));
        Set<Long> seen = new HashSet<>(found);
        for (int at = 0; at < found.size(); at++) {
            children.getOrDefault(found.get(at), List.of()).stream()
                    .filter(seen::add)
                    .forEach(found::add);
        }
        return found.subList(1, found.size());
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<StaticPage> heldDue(Instant now, int limit) {
        List<Object> ids = entityManager
                .createNativeQuery("select id from static_page where status = 'SCHEDULED' and published_at <= ?1"
                        + " order by published_at, id limit " + limit + " for update skip locked")
                .setParameter(1, now.toEpochMilli())
                .getResultList();
        return pages(ids);
    }

    private List<StaticPage> pages(List<Object> ids) {
        return ids.stream()
                .map(id -> entityManager.find(StaticPage.class, Rows.number(id)))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<String> lived(Collection<String> addresses) {
        Conditions there = new Conditions();
        there.among("path", addresses);
        List<Object> paths = there.query(
                        entityManager, "select path from static_page where status in ('PUBLISHED', 'PRIVATE')", "")
                .getResultList();
        return paths.stream().map(Rows::text).collect(Collectors.toSet());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Long> untouchedDraftOf(long authorId) {
        List<Object> ids = entityManager
                .createNativeQuery(
                        "select id from static_page where owner_id = ?1 and status = 'DRAFT' and edition = 1 and body = ''"
                                + " and title = '' and not exists (select 1 from working_copy w where w.entry_id = static_page.id and w.fields <> '')"
                                + " order by id")
                .setParameter(1, authorId)
                .setMaxResults(1)
                .getResultList();
        return ids.stream().map(Rows::number).findFirst();
    }

    @Override
    public boolean addressTaken(String path) {
        return !entityManager
                .createNativeQuery("select 1 from static_page where path = ?1")
                .setParameter(1, path)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean isTaken(String parentPath, Slug slug, long butFor) {
        return !entityManager
                .createNativeQuery(
                        "select 1 from static_page where slug = ?1 and parent_path = ?2 and id <> ?3 and status <> 'TRASHED'")
                .setParameter(1, slug.text())
                .setParameter(2, parentPath)
                .setParameter(3, butFor)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Held, and without those that somebody else holds: they are being written or rendered already. */
    @Override
    @SuppressWarnings("unchecked")
    public List<StaticPage> stale(int limit) {
        List<Object> ids = entityManager
                .createNativeQuery("select id from static_page where rendered_with < " + ContentPipeline.VERSION
                        + " order by rendered_with, id limit " + limit + " for update skip locked")
                .getResultList();
        return pages(ids);
    }

    @Override
    public void refreshDynamic() {
        entityManager
                .createNativeQuery("update static_page set rendered_with = 0 where dynamic = true")
                .executeUpdate();
    }

    @Override
    public void refreshMentioning(Collection<String> addresses) {
        Conditions there = new Conditions();
        there.among("m.address", addresses);
        there.query(
                        entityManager,
                        "update static_page set rendered_with = 0 where id in"
                                + " (select m.page_id from page_mention m where 1 = 1",
                        ")")
                .executeUpdate();
    }

    @Override
    public void refreshShowing(long mediaId) {
        entityManager
                .createNativeQuery("update static_page set rendered_with = 0"
                        + " where id in (select entry_id from media_use where media_id = ?1)")
                .setParameter(1, mediaId)
                .executeUpdate();
    }
}
