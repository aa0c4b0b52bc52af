package blog.belonging.web.post;

import blog.belonging.domain.author.AuthorView;
import blog.belonging.domain.post.PostFeedItem;
import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.post.TermLink;
import blog.belonging.domain.shared.Slice;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.domain.site.SiteView;
import blog.belonging.web.shared.CurrentSite;
import blog.belonging.web.shared.Feed;
import blog.belonging.web.shared.FeedAnswer;
import blog.belonging.web.shared.KeptPieces;
import blog.belonging.web.shared.Links;
import blog.belonging.web.shared.Texts;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The posts of any list as a feed with full texts, the latest first; its further pages lead back to the first post. */
@Path("feed/posts")
@RequestScoped
public class PostFeedResource {

    /** WordPress's {@code posts_per_rss}. */
    private static final int ITEMS = 10;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    @Inject
    PublishedPosts posts;

    @Inject
    ListedUnder lists;

    @Inject
    CurrentSite site;

    @Inject
    Links links;

    @Inject
    Texts texts;

    @Inject
    Visit visit;

    @Inject
    KeptPieces kept;

    /** @param paged WordPress's number of a page */
    @GET
    public Response feed(@Context Request request, @QueryParam("paged") @DefaultValue("1") String paged) {
        if (!(visit.address() instanceof PublicAddress.PostListing listing)) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        Optional<ListedUnder.Heading> heading = lists.of(listing.of());
        if (heading.isEmpty() || listing.page() > 1 || !NUMBER.matcher(paged).matches()) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        return posts.feed(heading.get().list(), Integer.parseInt(paged), ITEMS)
                .map(slice -> FeedAnswer.of(request, feed(heading.get(), listing.form(), slice), listing.form(), kept))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }

    private Feed feed(ListedUnder.Heading heading, PublicAddress.Form form, Slice<PostFeedItem> slice) {
        SiteView view = site.view();
        // Older posts move from page to page as new ones come, so only the first page is as new as its posts.
        Instant updated = slice.hasNewer()
                ? view.changedAt()
                : slice.items().stream()
                        .map(PostFeedItem::modifiedAt)
                        .max(Instant::compareTo)
                        .orElse(view.changedAt());
        String address = links.absolute(Permalinks.feed(heading.address(), form));
        return new Feed(
                heading.isHome() ? view.name() : texts.of("feed.list", view.name(), heading.title()),
                view.tagline(),
                view.language(),
                view.zone(),
                new Feed.Paging(address, slice.number(), slice.pages()),
                links.absolute(heading.address()),
                address,
                updated,
                slice.items().stream().map(this::item).toList());
    }

    private Feed.Item item(PostFeedItem post) {
        String address = links.absolute(post.address());
        return new Feed.Item(
                post.title(),
                address,
                post.guid().isEmpty() ? address : post.guid(),
                post.authors().stream().map(this::author).toList(),
                post.publishedAt(),
                post.modifiedAt().isBefore(post.publishedAt()) ? post.publishedAt() : post.modifiedAt(),
                Stream.concat(post.categories().stream(), post.tags().stream())
                        .map(TermLink::name)
                        .toList(),
                summary(post.excerpt()),
                post.html().servedAt(visit.origin()),
                post.picture().map(picture -> links.absolute(Permalinks.encodedUpload(picture.path()))),
                post.commentsOpen() || post.commentCount() > 0
                        ? Optional.of(new Feed.Discussion(
                                address + (post.commentCount() > 0 ? "#comments" : "#respond"),
                                address + Permalinks.FEED,
                                post.commentCount()))
                        : Optional.empty());
    }

    /** Archives of research blogs know people by their ORCID iD. */
    private Feed.Author author(AuthorView author) {
        return new Feed.Author(
                author.name(),
                Optional.of(author.orcid().isEmpty() ? links.absolute(author.address()) : author.orcidAddress()));
    }

    /** Feeds end a shortened text in WordPress's classic way, lists in the blog's own. */
    private static String summary(String excerpt) {
        return excerpt.endsWith("…") ? excerpt.substring(0, excerpt.length() - 1) + " […]" : excerpt;
    }
}
