package blog.belonging.admin.author;

import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.author.AuthorDraft;
import blog.belonging.domain.author.AuthorLine;
import blog.belonging.domain.author.AuthorProfile;
import blog.belonging.domain.author.NotAWebAddress;
import blog.belonging.domain.author.NotAnOrcid;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.NotAnEmailAddress;
import java.util.Optional;

/** What is typed about an author. */
public class AuthorForm {

    private static final int LONGEST = 5000;

    private String name = "";
    private String slug = "";
    private String email = "";
    private String bio = "";
    private String website = "";
    private String orcid = "";
    private String portrait = "";
    private String version = "";

    void fill(AuthorLine line) {
        name = line.name();
        slug = line.slug();
        email = line.email();
        bio = line.bio();
        website = line.website();
        orcid = line.orcid();
        portrait = line.portraitId().map(String::valueOf).orElse("");
        version = String.valueOf(line.version());
    }

    Optional<AuthorProfile> readProfile(Problems problems) {
        try {
            return Optional.of(new AuthorProfile(
                    Line.several(bio, LONGEST), Line.of(website), Line.of(orcid), Typed.number(portrait)));
        } catch (NotAnOrcid none) {
            problems.add("orcid", "author.no-orcid");
        } catch (NotAWebAddress none) {
            problems.add("website", "author.no-website");
        }
        return Optional.empty();
    }

    Optional<AuthorDraft> read(Problems problems) {
        String line = Line.of(name);
        if (line.isEmpty()) {
            problems.add("name", "author.no-name");
        }
        Optional<String> address = readEmail();
        if (address.isEmpty()) {
            problems.add("email", "author.no-email");
        }
        Optional<AuthorProfile> profile = readProfile(problems);
        return line.isEmpty() || address.isEmpty() || profile.isEmpty()
                ? Optional.empty()
                : Optional.of(new AuthorDraft(line, Line.of(slug), address.get(), profile.get()));
    }

    private Optional<String> readEmail() {
        String line = Line.of(email);
        try {
            return Optional.of(line.isEmpty() ? "" : new EmailAddress(line).text());
        } catch (NotAnEmailAddress none) {
            return Optional.empty();
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getBio() {
        return bio;
    }

    public void setBio(String bio) {
        this.bio = bio;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getOrcid() {
        return orcid;
    }

    public void setOrcid(String orcid) {
        this.orcid = orcid;
    }

    public String getPortrait() {
        return portrait;
    }

    public void setPortrait(String portrait) {
        this.portrait = portrait;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
