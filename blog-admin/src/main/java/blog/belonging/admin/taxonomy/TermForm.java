package blog.belonging.admin.taxonomy;

import blog.belonging.admin.shared.Problems;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.taxonomy.TermDraft;
import blog.belonging.domain.taxonomy.TermLine;
import java.util.Optional;

/** What is typed about a category or a tag. */
public class TermForm {

    private static final int LONGEST = 5000;

    private String name = "";
    private String slug = "";
    private String description = "";
    private String parent = "";
    private String version = "";

    void fill(TermLine line) {
        name = line.name();
        slug = line.slug();
        description = line.description();
        parent = line.parentId().map(String::valueOf).orElse("");
        version = String.valueOf(line.version());
    }

    Optional<TermDraft> read(Problems problems) {
        String line = Line.of(name);
        if (line.isEmpty()) {
            problems.add("name", "term.no-name");
            return Optional.empty();
        }
        return Optional.of(new TermDraft(line, Line.of(slug), Line.several(description, LONGEST)));
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

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
