package blog.belonging.domain.page;

import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.Entry;
import blog.belonging.domain.content.History;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page outside the stream of posts: "About". Pages form a tree, and a page's address shows all of its ancestors. */
@Entity
@Table(name = "static_page")
public class StaticPage extends Entry {

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    /** Address of the parent, where this page's own begins. */
    @Column(name = "parent_path")
    private String parentPath = Permalinks.HOME;

    @Column(name = "menu_order")
    private int menuOrder;

    protected StaticPage() {
        // for JPA
    }

    public StaticPage(long id, Slug slug, long ownerId) {
        super(id, slug, ownerId);
    }

    @Override
    public void write(Draft draft) {
        super.write(draft);
        settle();
    }

    @Override
    public void recall(History history) {
        super.recall(history);
        settle();
    }

    @Override
    protected void statusChanged() {
        settle();
    }

    /** @param addressOfParent where this page's address begins; {@link Permalinks#HOME} at the top of the tree */
    public void place(Optional<Long> parent, String addressOfParent, int order) {
        parentId = parent.orElse(null);
        parentPath = addressOfParent;
        menuOrder = order;
        settle();
    }

    private void settle() {
        switch (status()) {
            case PUBLISHED, PRIVATE, TRASHED -> livesAt(Permalinks.page(parentPath, slug()));
            default -> livesAt("");
        }
    }

    public Optional<Long> parentId() {
        return Optional.ofNullable(parentId);
    }
}
