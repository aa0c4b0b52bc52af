package blog.belonging.domain.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * The one blog of an installation. It starts nameless and empty, takes its name and address from an import or from its first
 * administrator, and counts a {@linkplain #generation() generation} for every change that a reader could see.
 */
@Entity
@Table(name = "site")
public class Site {

    /** There is one row. */
    public static final long ID = 1;

    @Id
    private long id = ID;

    @Version
    private long version;

    private String title = "";
    private String tagline = "";
    private String language = "en-GB";

    @Column(name = "time_zone")
    private ZoneId zone = ZoneId.of("Europe/London");

    @Column(name = "former_address")
    private String formerAddress = "";

    /** Where readers find it; empty to take that from each request. */
    private String address = "";

    @Column(name = "posts_per_page")
    private int postsPerPage = 10;

    /** Empty for the accent that the design has of its own. */
    private String accent = "";

    @Enumerated(EnumType.STRING)
    private Typeface typeface = Typeface.EDITORIAL;

    private long generation;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    protected Site() {
        // for JPA; the row comes with the first migration
    }

    public boolean isNameless() {
        return title.isEmpty();
    }

    public void rename(String newTitle, String newTagline) {
        title = newTitle;
        tagline = newTagline;
    }

    /** Says which language the posts are in and in which zone their dates are meant. */
    public void settle(Locale newLanguage, ZoneId newZone) {
        language = newLanguage.toLanguageTag();
        zone = newZone;
    }

    /** @param newAddress where readers find it, without a slash at its end; empty to take that from each request */
    public void liveAt(String newAddress) {
        address = newAddress;
    }

    /** Remembers where the blog lived, so that links to its old host go on meaning itself. */
    public void movedFrom(String address) {
        formerAddress = address;
    }

    /** @param newAccent of links and ornaments; empty for the one that the design has of its own */
    public void dress(Optional<Colour> newAccent, Typeface newTypeface) {
        accent = newAccent.map(Colour::hex).orElse("");
        typeface = newTypeface;
    }

    /** A reader could see a difference from now on. */
    public void changed(Instant now) {
        generation++;
        changedAt = now;
    }

    public String title() {
        return title;
    }

    public String tagline() {
        return tagline;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public ZoneId zone() {
        return zone;
    }

    public String address() {
        return address;
    }

    public String formerAddress() {
        return formerAddress;
    }

    public long generation() {
        return generation;
    }
}
