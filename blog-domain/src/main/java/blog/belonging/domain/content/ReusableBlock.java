package blog.belonging.domain.content;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A passage that several entries show: WordPress's synced pattern. Never has an address of its own. */
@Entity
@Table(name = "reusable_block")
public class ReusableBlock {

    @Id
    private long id;

    @Version
    private long version;

    private String title = "";
    private String body = "";

    protected ReusableBlock() {
        // for JPA
    }

    public ReusableBlock(long id) {
        this.id = id;
    }

    public void write(String newTitle, String newBody) {
        title = newTitle;
        body = newBody;
    }

    public long id() {
        return id;
    }

    public String body() {
        return body;
    }

    public long version() {
        return version;
    }
}
