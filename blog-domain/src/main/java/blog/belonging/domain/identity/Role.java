package blog.belonging.domain.identity;

import static blog.belonging.domain.identity.Permission.EDIT_ANYTHING;
import static blog.belonging.domain.identity.Permission.MODERATE_COMMENTS;
import static blog.belonging.domain.identity.Permission.PUBLISH_OWN;
import static blog.belonging.domain.identity.Permission.SAFEGUARD;
import static blog.belonging.domain.identity.Permission.WRITE;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What somebody is here. */
public enum Role {
    ADMINISTRATOR,
    EDITOR,
    AUTHOR,
    CONTRIBUTOR,
    MODERATOR,
    /** Sees what was handed to them, and nothing else. */
    SAFEGUARDING_LEAD;

    /** The only place that says which role may do what. */
    private static final Map<Role, Set<Permission>> TABLE = Map.of(
            ADMINISTRATOR, allBut(SAFEGUARD),
            EDITOR, Set.of(WRITE, PUBLISH_OWN, EDIT_ANYTHING, MODERATE_COMMENTS),
            AUTHOR, Set.of(WRITE, PUBLISH_OWN),
            CONTRIBUTOR, Set.of(WRITE),
            MODERATOR, Set.of(MODERATE_COMMENTS),
            SAFEGUARDING_LEAD, Set.of(SAFEGUARD));

    private static Set<Permission> allBut(Permission one) {
        return Set.copyOf(EnumSet.complementOf(EnumSet.of(one)));
    }

    public boolean may(Permission permission) {
        return TABLE.getOrDefault(this, Set.of()).contains(permission);
    }
}
