package blog.belonging.domain.site;

import blog.belonging.domain.shared.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A navigation menu: a tree of items in the order an editor gave them. */
@Entity
@Table(name = "menu")
public class Menu {

    @Id
    private long id;

    private Slug slug;

    private String name;

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
    }

    public long id() {
        return id;
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
