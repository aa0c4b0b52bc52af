package blog.belonging.domain.content;

import java.util.Optional;

/** All reusable blocks. */
public interface ReusableBlocks {

    void add(ReusableBlock block);

    Optional<ReusableBlock> byId(long id);
}
