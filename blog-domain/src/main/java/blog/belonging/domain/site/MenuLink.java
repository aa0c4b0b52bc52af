package blog.belonging.domain.site;

import java.util.List;

/**
 * An entry of the menu, ready to be shown.
 *
 * @param address root-relative where it is ours, absolute otherwise
 */
public record MenuLink(String label, String address, List<MenuLink> children) {

    public boolean external() {
        return !address.startsWith("/");
    }
}
