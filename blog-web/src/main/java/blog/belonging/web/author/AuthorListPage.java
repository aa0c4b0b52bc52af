package blog.belonging.web.author;

import blog.belonging.domain.author.Contributor;
import blog.belonging.domain.author.PublicAuthors;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.web.shared.Describing;
import blog.belonging.web.shared.Metadata;
import blog.belonging.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Everybody who has published here. */
@Named
@RequestScoped
public class AuthorListPage {

    /** More than this nobody looks through. */
    private static final int MOST = 500;

    @Inject
    PublicAuthors authors;

    @Inject
    Describing describing;

    @Inject
    Texts texts;

    private Optional<Metadata> metadata = Optional.empty();
    private List<Contributor> contributors = List.of();

    public void load() {
        contributors = authors.all(MOST);
        metadata = Optional.of(describing.ofOverview(texts.of("authors"), Permalinks.AUTHORS));
    }

    public Metadata getMetadata() {
        return metadata.orElseThrow();
    }

    public List<Contributor> getContributors() {
        return contributors;
    }
}
