package blog.belonging.domain.taxonomy;

import blog.belonging.domain.shared.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A keyword that posts share. */
@Entity
@Table(name = "tag")
public class Tag {

    @Id
    private long id;

    @Version
    private long version;

    private Slug slug;
    private String name;
    private String description = "";

    @SuppressWarnings("NullAway.Init")
    protected Tag() {
        // for JPA
    }

    public Tag(long id, Slug slug, String name) {
        this.id = id;
        this.slug = slug;
        this.name = name;
    }

    public void describe(String newName, String newDescription) {
        name = newName;
        description = newDescription;
    }

    public void beAddressedBy(Slug newSlug) {
        slug = newSlug;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Slug slug() {
        return slug;
    }

    public String name() {
        return name;
    }
}
