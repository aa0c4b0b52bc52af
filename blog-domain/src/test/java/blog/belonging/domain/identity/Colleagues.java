package blog.belonging.domain.identity;

/** People of each role, for tests that are not about accounts. */
public final class Colleagues {

    private Colleagues() {}

    public static Actor a(Role role) {
        String name = role.name().toLowerCase(java.util.Locale.ROOT);
        return new Actor(role.ordinal() + 1L, 1, name, new EmailAddress(name + "@school.example"), role, Device.SERVER);
    }
}
