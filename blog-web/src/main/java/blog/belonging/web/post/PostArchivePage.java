package blog.belonging.web.post;

import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.post.YearOfPosts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All posts by year. */
@Named
@RequestScoped
public class PostArchivePage {

    /** Beyond these a year is only a link: the page must not grow with the blog. */
    private static final int TITLES = 500;

    @Inject
    PublishedPosts posts;

    private List<YearOfPosts> years = List.of();

    public void load() {
        years = posts.years(TITLES);
    }

    public List<YearOfPosts> getYears() {
        return years;
    }
}
