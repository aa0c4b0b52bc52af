package blog.belonging.web.author;

import blog.belonging.domain.author.Contributor;
import blog.belonging.domain.author.PublicAuthors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Everybody who has published here. */
@Named
@RequestScoped
public class AuthorListPage {

    /** More than this nobody looks through. */
    private static final int MOST = 500;

    @Inject
    PublicAuthors authors;

    private List<Contributor> contributors = List.of();

    public void load() {
        contributors = authors.all(MOST);
    }

    public List<Contributor> getContributors() {
        return contributors;
    }
}
