package blog.belonging.domain.taxonomy;

import blog.belonging.domain.shared.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A category. Its address shows all of its ancestors; its posts are theirs too. */
@Entity
@Table(name = "category")
public class Category {

    @Id
    private long id;

    @Version
    private long version;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    private Slug slug;

    /** Slugs from the root as in an address: {@code research/attachment-theory}. */
    private String path;

    private String name;
    private String description = "";

    @SuppressWarnings("NullAway.Init")
    protected Category() {
        // for JPA
    }

    public Category(long id, Slug slug, String name) {
        this.id = id;
        this.slug = slug;
        this.name = name;
        this.path = slug.toAddress();
    }

    public void describe(String newName, String newDescription) {
        name = newName;
        description = newDescription;
    }

    public void moveBelow(Category parent) {
        parentId = parent.id;
        path = parent.path + "/" + slug.toAddress();
    }

    /** The last part of its address is another from now on. */
    public void beAddressedBy(Slug newSlug) {
        path = path.substring(0, path.length() - slug.toAddress().length()) + newSlug.toAddress();
        slug = newSlug;
    }

    public void moveToTop() {
        parentId = null;
        path = slug.toAddress();
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Optional<Long> parentId() {
        return Optional.ofNullable(parentId);
    }

    public Slug slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String path() {
        return path;
    }
}
