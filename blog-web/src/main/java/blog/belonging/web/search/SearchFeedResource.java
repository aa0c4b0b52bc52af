package blog.belonging.web.search;

import blog.belonging.domain.author.AuthorView;
import blog.belonging.domain.post.PostFeedItem;
import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.post.TermLink;
import blog.belonging.domain.search.BlogSearch;
import blog.belonging.domain.search.SearchNotReady;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.domain.site.SiteView;
import blog.belonging.web.search.SearchAsked.Asked;
import blog.belonging.web.shared.CurrentSite;
import blog.belonging.web.shared.Feed;
import blog.belonging.web.shared.FeedAnswer;
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

/** The latest posts that have the words, as a feed with full texts: for whoever wants to hear of the next one. */
@Path("feed/search")
@RequestScoped
public class SearchFeedResource {

    /** WordPress's {@code posts_per_rss}. */
    private static final int ITEMS = 10;

    private static final int SECONDS = 60;

    @Inject
    BlogSearch search;

    @Inject
    PublishedPosts posts;

    @Inject
    SearchAsked asking;

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
        if (!(visit.address() instanceof PublicAddress.Searching searching) || searching.page() > 1) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        Asked asked = asking.of(searching);
        try {
            List<Long> latest = search.latest(asked.words(), asked.filter(), ITEMS);
            return FeedAnswer.of(request, feed(asked, posts.among(latest), searching.form()), searching.form());
        } catch (SearchNotReady later) {
            return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                    .header("Retry-After", SECONDS)
                    .entity("")
                    .build();
        }
    }

    private Feed feed(Asked asked, List<PostFeedItem> items, PublicAddress.Form form) {
        SiteView view = site.view();
        Instant updated = items.stream()
                .map(PostFeedItem::modifiedAt)
                .max(Instant::compareTo)
                .orElse(view.changedAt());
        String self = links.absolute(asked.feed(form));
        return new Feed(
                texts.of(
                        "feed.list",
                        view.name(),
                        texts.of("search.title.for", asked.words().text())),
                view.tagline(),
                view.language(),
                view.zone(),
                new Feed.Paging(self, 1, 1),
                links.absolute(asked.at(1)),
                self,
                updated,
                items.stream().map(this::item).toList());
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
                post.excerpt(),
                post.html().servedAt(visit.origin()),
                post.picture().map(picture -> links.absolute(Permalinks.encodedUpload(picture.path()))),
                Optional.empty());
    }

    private Feed.Author author(AuthorView author) {
        return new Feed.Author(
                author.name(),
                Optional.of(author.orcid().isEmpty() ? links.absolute(author.address()) : author.orcidAddress()));
    }
}
