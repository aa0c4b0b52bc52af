package blog.belonging.domain.comment;

import blog.belonging.domain.shared.Sender;
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

    /** What their browser calls itself. */
    @Column(name = "commenter_agent")
    private String agent = "";

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

    public Commenter(String name, String email, String website, Sender sender) {
        this(name, email, website, sender.address(), null);
        this.agent = sender.agent();
    }

    public String name() {
        return name;
    }

    public String website() {
        return website;
    }

    /** @param browser what it calls itself */
    public void cameBy(String browser) {
        agent = new Sender("", browser).agent();
    }

    public String email() {
        return email;
    }

    public Sender sender() {
        return new Sender(ip, agent);
    }

    @Nullable
    Long authorIdIfAny() {
        return authorId;
    }

    /** Whether it was one of the blog's own authors. */
    public boolean isOfTheHouse() {
        return authorId != null;
    }
}
