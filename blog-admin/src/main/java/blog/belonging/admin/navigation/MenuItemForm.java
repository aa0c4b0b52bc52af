package blog.belonging.admin.navigation;

import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.site.MenuItem;
import java.util.Arrays;
import java.util.Optional;

/** What is to stand in a menu. */
public class MenuItemForm {

    private String thing = "";
    private String address = "";
    private String label = "";

    /**
     * Something of the blog that was chosen.
     *
     * @param kind what it is
     */
    record Chosen(MenuItem.Target kind, long id) {}

    Optional<Chosen> chosen() {
        int dash = thing.indexOf('-');
        String kind = dash < 0 ? "" : thing.substring(0, dash);
        Optional<Long> id = Typed.number(thing.substring(dash + 1));
        return Arrays.stream(MenuItem.Target.values())
                .filter(target -> target.name().equals(kind))
                .findFirst()
                .flatMap(target -> id.map(number -> new Chosen(target, number)));
    }

    String address() {
        return Line.of(address);
    }

    String label() {
        return Line.of(label);
    }

    public String getThing() {
        return thing;
    }

    public void setThing(String thing) {
        this.thing = thing;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
