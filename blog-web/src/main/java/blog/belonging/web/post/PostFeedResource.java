package blog.belonging.web.post;

import blog.belonging.domain.post.Byline;
import blog.belonging.domain.post.PostFeedItem;
import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.post.TermLink;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.domain.site.SiteView;
import blog.belonging.web.shared.CurrentSite;
import blog.belonging.web.shared.Feed;
import blog.belonging.web.shared.FeedAnswer;
import blog.belonging.web.shared.FeedXml;
import blog.belonging.web.shared.Links;
import blog.belonging.web.shared.Texts;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The latest posts of any list as a feed with full texts. */
@Path("feed/posts")
@RequestScoped
public class PostFeedResource {

    /** WordPress's {@code posts_per_rss}. */
    private static final int ITEMS = 10;

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

    @GET
    public Response feed(@Context Request request) {
        if (!(visit.address() instanceof PublicAddress.PostListing listing)) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        Optional<ListedUnder.Heading> heading = lists.of(listing.of());
        if (heading.isEmpty() || listing.page() > 1) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        return answer(request, heading.get(), listing.form());
    }

    private Response answer(Request request, ListedUnder.Heading heading, PublicAddress.Form form) {
        boolean atom = form == PublicAddress.Form.ATOM;
        SiteView view = site.view();
        List<PostFeedItem> items = posts.latest(heading.list(), ITEMS);
        Instant updated = items.stream()
                .map(PostFeedItem::modifiedAt)
                .max(Instant::compareTo)
                .orElse(view.changedAt());
        String address = heading.address() + (atom ? Permalinks.ATOM : Permalinks.FEED);
        Feed feed = new Feed(
                heading.isHome() ? view.name() : texts.of("feed.list", view.name(), heading.title()),
                view.tagline(),
                view.language(),
                links.absolute(address),
                links.absolute(heading.address()),
                links.absolute(address),
                updated,
                items.stream().map(this::item).toList());
        return atom
                ? FeedAnswer.of(request, FeedXml.atom(feed), "application/atom+xml", updated)
                : FeedAnswer.of(request, FeedXml.rss(feed), "application/rss+xml", updated);
    }

    private Feed.Item item(PostFeedItem post) {
        String address = links.absolute(post.address());
        return new Feed.Item(
                post.title(),
                address,
                post.guid().isEmpty() ? address : post.guid(),
                post.bylines().stream().map(Byline::name).toList(),
                post.publishedAt(),
                post.modifiedAt().isBefore(post.publishedAt()) ? post.publishedAt() : post.modifiedAt(),
                Stream.concat(post.categories().stream(), post.tags().stream())
                        .map(TermLink::name)
                        .toList(),
                summary(post.excerpt()),
                post.html().servedAt(visit.origin()),
                post.commentsOpen() || post.commentCount() > 0
                        ? Optional.of(new Feed.Discussion(
                                address + (post.commentCount() > 0 ? "#comments" : "#respond"),
                                address + Permalinks.FEED,
                                post.commentCount()))
                        : Optional.empty());
    }

    /** Feeds end a shortened text in WordPress's classic way, lists in the blog's own. */
    private static String summary(String excerpt) {
        return excerpt.endsWith("…") ? excerpt.substring(0, excerpt.length() - 1) + " […]" : excerpt;
    }
}
