package blog.belonging.domain.site;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One line of a menu. It points at something of the blog by id, so that it follows when that moves, or at any address. */
@Embeddable
public class MenuItem {

    /** What an item points at. */
    public enum Target {
        POST,
        PAGE,
        CATEGORY,
        TAG,
        ADDRESS
    }

    @Column(name = "item_id")
    private long id;

    /** 0 at the top of the tree. */
    @Column(name = "parent_item_id")
    private long parentId;

    private int position;

    private String label;

    @Enumerated(EnumType.STRING)
    private Target target;

    /** 0 for {@link Target#ADDRESS}. */
    @Column(name = "target_id")
    private long targetId;

    private String address;

    @SuppressWarnings("NullAway.Init")
    protected MenuItem() {
        // for JPA
    }

    /** @param label empty: the title of what it points at */
    public MenuItem(long id, long parentId, int position, String label, Target target, long targetId, String address) {
        this.id = id;
        this.parentId = parentId;
        this.position = position;
        this.label = label;
        this.target = target;
        this.targetId = targetId;
        this.address = address;
    }

    MenuItem at(long newParentId, int newPosition) {
        return new MenuItem(id, newParentId, newPosition, label, target, targetId, address);
    }

    public MenuItem called(String newLabel) {
        return new MenuItem(id, parentId, position, newLabel, target, targetId, address);
    }

    public long id() {
        return id;
    }

    public long parentId() {
        return parentId;
    }

    public String label() {
        return label;
    }

    public Target target() {
        return target;
    }

    public long targetId() {
        return targetId;
    }

    public String address() {
        return address;
    }
}
