package blog.belonging.domain.series;

import blog.belonging.domain.shared.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Posts in the order in which they are to be read. Those that are not published yet keep their place and are not shown. */
@Entity
@Table(name = "series")
public class Series {

    @Id
    private long id;

    @Version
    private long version;

    private Slug slug;
    private String title;
    private String description = "";

    @ElementCollection
    @CollectionTable(name = "series_instalment", joinColumns = @JoinColumn(name = "series_id"))
    @OrderColumn(name = "position")
    @Column(name = "post_id")
    private List<Long> instalments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Series() {
        // for JPA
    }

    public Series(long id, Slug slug, String title) {
        this.id = id;
        this.slug = slug;
        this.title = title;
    }

    public void describe(String newTitle, Slug newSlug, String newDescription) {
        title = newTitle;
        slug = newSlug;
        description = newDescription;
    }

    /** @param postIds in the order in which they are to be read */
    public void consistOf(List<Long> postIds) {
        List<Long> wanted = List.copyOf(new LinkedHashSet<>(postIds));
        if (!instalments.equals(wanted)) {
            instalments.clear();
            instalments.addAll(wanted);
        }
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

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public List<Long> instalments() {
        return List.copyOf(instalments);
    }
}
