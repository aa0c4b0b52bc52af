package blog.belonging.web.post;

import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.post.YearOfPosts;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.web.shared.Describing;
import blog.belonging.web.shared.Metadata;
import blog.belonging.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** All posts by year. */
@Named
@RequestScoped
public class PostArchivePage {

    /** Beyond these a year is only a link: the page must not grow with the blog. */
    private static final int TITLES = 500;

    @Inject
    PublishedPosts posts;

    @Inject
    Describing describing;

    @Inject
    Texts texts;

    private Optional<Metadata> metadata = Optional.empty();
    private List<YearOfPosts> years = List.of();

    public void load() {
        years = posts.years(TITLES);
        metadata = Optional.of(describing.ofOverview(texts.of("archive"), Permalinks.ARCHIVE));
    }

    public Metadata getMetadata() {
        return metadata.orElseThrow();
    }

    public List<YearOfPosts> getYears() {
        return years;
    }
}
