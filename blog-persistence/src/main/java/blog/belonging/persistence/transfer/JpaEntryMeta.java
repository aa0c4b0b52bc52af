package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.EntryMeta;
import blog.belonging.domain.transfer.ExportedItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaEntryMeta implements EntryMeta {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public void keep(long entryId, List<ExportedItem.Meta> meta) {
        entityManager
                .createNativeQuery("delete from entry_meta where entry_id = ?1")
                .setParameter(1, entryId)
                .executeUpdate();
        for (int i = 0; i < meta.size(); i++) {
            entityManager
                    .createNativeQuery(
                            "insert into entry_meta (entry_id, position, meta_key, meta_value) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, entryId)
                    .setParameter(2, i)
                    .setParameter(3, meta.get(i).key())
                    .setParameter(4, meta.get(i).value())
                    .executeUpdate();
        }
    }
}
