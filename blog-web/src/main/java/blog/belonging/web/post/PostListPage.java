package blog.belonging.web.post;

import blog.belonging.domain.author.AuthorView;
import blog.belonging.domain.post.PostCard;
import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.shared.Slice;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.web.shared.Answer;
import blog.belonging.web.shared.CurrentSite;
import blog.belonging.web.shared.Metadata;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A list of posts: home, category, tag, author, year, month, day. */
@Named
@RequestScoped
public class PostListPage {

    @Inject
    PublishedPosts posts;

    @Inject
    ListedUnder lists;

    @Inject
    CurrentSite site;

    @Inject
    Visit visit;

    @Inject
    Answer answer;

    @Inject
    PostListMetadata describing;

    private Optional<Metadata> metadata = Optional.empty();
    private ListedUnder.Heading heading = ListedUnder.Heading.HOME;
    private Slice<PostCard> slice = new Slice<>(List.of(), 1, 1, 0);
    private List<PostCard> sticky = List.of();

    public void load() {
        if (!(visit.address() instanceof PublicAddress.PostListing listing)) {
            answer.notFound();
            return;
        }
        Optional<ListedUnder.Heading> found = lists.of(listing.of());
        if (found.isEmpty()) {
            answer.notFound();
            return;
        }
        heading = found.get();
        String canonical = Permalinks.numbered(heading.address(), listing.page());
        if (!visit.path().equals(canonical)) {
            answer.movedTo(canonical);
            return;
        }
        int size = site.view().postsPerPage();
        Optional<Slice<PostCard>> page = heading.isHome() && listing.page() == 1
                ? front(size)
                : posts.page(heading.list(), listing.page(), size);
        if (page.isEmpty() || (page.get().items().isEmpty() && heading.dated())) {
            answer.notFound();
            return;
        }
        slice = page.get();
        metadata = Optional.of(describing.of(heading, slice));
    }

    private Optional<Slice<PostCard>> front(int size) {
        PublishedPosts.Front front = posts.front(size);
        sticky = front.sticky();
        return Optional.of(front.latest());
    }

    public String getTitle() {
        return heading.title();
    }

    /** The kind in front of the name, for all but the home page: "Category:". */
    public ListedUnder.Heading getHeading() {
        return heading;
    }

    public Metadata getMetadata() {
        return metadata.orElseThrow();
    }

    public Optional<AuthorView> getAuthor() {
        return heading.author();
    }

    public Slice<PostCard> getSlice() {
        return slice;
    }

    /** Sticky posts first, each post once. */
    public List<PostCard> getCards() {
        if (sticky.isEmpty()) {
            return slice.items();
        }
        List<Long> first = sticky.stream().map(PostCard::id).toList();
        return Stream.concat(sticky.stream(), slice.items().stream().filter(card -> !first.contains(card.id())))
                .toList();
    }

    /** Whether the first post opens the blog, with a large picture. */
    public boolean isOpening() {
        return heading.isHome() && slice.number() == 1;
    }

    /** On the first page sticky posts are marked: elsewhere they stand in their turn. */
    public boolean isMarkingSticky() {
        return !sticky.isEmpty();
    }
}
