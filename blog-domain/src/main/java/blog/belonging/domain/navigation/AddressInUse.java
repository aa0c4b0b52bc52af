package blog.belonging.domain.navigation;

import blog.belonging.domain.shared.Refusal;

/** Readers find something at that address, or it leads somewhere already. */
public final class AddressInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    AddressInUse(String path) {
        super(path + " is in use");
    }
}
