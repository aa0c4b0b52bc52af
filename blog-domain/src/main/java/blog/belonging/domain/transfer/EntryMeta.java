package blog.belonging.domain.transfer;

import java.util.List;

/** What plug-ins of the old blog noted about an entry and nothing here understands yet. Kept, so that nothing is lost. */
public interface EntryMeta {

    /** Replaces all that is kept about the entry. */
    void keep(long entryId, List<ExportedItem.Meta> meta);
}
