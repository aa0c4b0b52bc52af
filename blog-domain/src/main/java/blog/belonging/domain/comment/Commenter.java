package blog.belonging.domain.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who said it. Only the name and the website are ever shown. */
@Embeddable
public class Commenter {

    @Column(name = "commenter_name")
    private String name;

    @Column(name = "commenter_email")
    private String email;

    @Column(name = "commenter_website")
    private String website;

    @Column(name = "commenter_ip")
    private String ip;

    @Column(name = "commenter_author_id")
    private @Nullable Long authorId;

    @SuppressWarnings("NullAway.Init")
    protected Commenter() {
        // for JPA
    }

    /** @param authorId if it was one of the blog's own authors */
    public Commenter(String name, String email, String website, String ip, @Nullable Long authorId) {
        this.name = name;
        this.email = email;
        this.website = website;
        this.ip = ip;
        this.authorId = authorId;
    }

    public String name() {
        return name;
    }

    public String website() {
        return website;
    }
}
