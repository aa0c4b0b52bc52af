package blog.belonging.domain.page;

import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.Entry;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.History;
import blog.belonging.domain.content.ServedContent;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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

    /** What its text links to on this blog. */
    @ElementCollection
    @CollectionTable(name = "page_mention", joinColumns = @JoinColumn(name = "page_id"))
    @Column(name = "address")
    private Set<String> mentions = new HashSet<>();

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

    /** What it stands below has moved. One in the trash goes on answering "gone" where readers knew it. */
    void follow(String addressOfParent) {
        parentPath = addressOfParent;
        if (!isTrashed()) {
            settle();
        }
    }

    /** @param free slug, where another page has the address already */
    void rename(Slug free) {
        call(free);
        settle();
    }

    @Override
    protected void rendered(ServedContent content) {
        mentions.retainAll(content.mentions());
        mentions.addAll(content.mentions());
    }

    private void settle() {
        livesAt(isOut() || isTrashed() && wasOut() ? address() : "");
    }

    /** Where it is or will be found, whatever its state; pages below it are found below this. */
    public String address() {
        return Permalinks.page(parentPath, slug());
    }

    /** Where its own address begins. */
    public String addressOfParent() {
        return parentPath;
    }

    public int order() {
        return menuOrder;
    }

    boolean isTrashed() {
        return status() == EntryStatus.TRASHED;
    }

    public Optional<Long> parentId() {
        return Optional.ofNullable(parentId);
    }
}
