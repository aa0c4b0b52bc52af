package blog.belonging.domain.author;

import blog.belonging.domain.shared.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody whose name stands over posts. A guest has a byline and no account. */
@Entity
@Table(name = "author")
public class Author {

    @Id
    private long id;

    @Version
    private long version;

    private Slug slug;

    @Column(name = "display_name")
    private String displayName;

    /** Never shown. */
    private String email = "";

    private String bio = "";
    private String website = "";
    private String orcid = "";
    private boolean guest;

    @Column(name = "portrait_id")
    private @Nullable Long portraitId;

    @SuppressWarnings("NullAway.Init")
    protected Author() {
        // for JPA
    }

    public Author(long id, Slug slug, String displayName, boolean guest) {
        this.id = id;
        this.slug = slug;
        this.displayName = displayName;
        this.guest = guest;
    }

    public void introduce(String newDisplayName, String newEmail, String newBio, String newWebsite) {
        displayName = newDisplayName;
        email = newEmail;
        bio = newBio;
        website = newWebsite;
    }

    public void beAddressedBy(Slug newSlug) {
        slug = newSlug;
    }

    /** Somebody with an account writes under the name. */
    public void isNoGuest() {
        guest = false;
    }

    /** @param newOrcid empty, or like {@code 0000-0002-1825-0097} */
    public void identifyBy(String newOrcid) {
        orcid = newOrcid;
    }

    /** @param mediaId of a picture in the media library */
    public void portrayBy(Optional<Long> mediaId) {
        portraitId = mediaId.orElse(null);
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

    public String displayName() {
        return displayName;
    }

    public String email() {
        return email;
    }

    public String orcid() {
        return orcid;
    }

    public boolean isGuest() {
        return guest;
    }
}
