package blog.belonging.domain.site;

import blog.belonging.domain.shared.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** A navigation menu: a tree of items in the order an editor gave them. */
@Entity
@Table(name = "menu")
public class Menu {

    @Id
    private long id;

    @Version
    private long version;

    private Slug slug;

    private String name;
    private boolean main;

    /** Counts arrangements: the items are rows of their own, and would not make a version by themselves. */
    private long arrangements;

    @ElementCollection
    @CollectionTable(name = "menu_item", joinColumns = @JoinColumn(name = "menu_id"))
    @OrderBy("position")
    private List<MenuItem> items = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Menu() {
        // for JPA
    }

    public Menu(long id, Slug slug, String name) {
        this.id = id;
        this.slug = slug;
        this.name = name;
    }

    public void arrange(String newName, List<MenuItem> newItems) {
        name = newName;
        items.clear();
        items.addAll(newItems);
        arrangements++;
    }

    /** @param isMain whether readers get it */
    public void beMain(boolean isMain) {
        main = isMain;
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

    public List<MenuItem> items() {
        return List.copyOf(items);
    }
}
