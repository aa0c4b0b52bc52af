package blog.belonging.web.post;

import blog.belonging.domain.post.PostCard;
import blog.belonging.domain.post.PostList;
import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.shared.Slice;
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
    PublishedPosts posts;

    private List<PostCard> cards = List.of();

    public void load() {
        cards = posts.page(PostList.ALL, 1, FEW).map(Slice::items).orElse(List.of());
    }

    public List<PostCard> getCards() {
        return cards;
    }
}
