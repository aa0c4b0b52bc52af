package blog.belonging.web.post;

import blog.belonging.domain.post.PostLink;
import blog.belonging.domain.post.PublishedPosts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The latest posts, as a way on from where there is nothing. */
@Named
@RequestScoped
public class PostLatestPage {

    private static final int FEW = 5;

    @Inject
    PublishedPosts published;

    private List<PostLink> posts = List.of();

    public void load() {
        posts = published.latest(FEW);
    }

    public List<PostLink> getPosts() {
        return posts;
    }
}
