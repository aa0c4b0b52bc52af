package blog.belonging.web.comment;

import blog.belonging.domain.comment.CommentFeedItem;
import blog.belonging.domain.comment.PublicComments;
import blog.belonging.domain.page.PageView;
import blog.belonging.domain.page.PublishedPages;
import blog.belonging.domain.post.PostView;
import blog.belonging.domain.post.PublishedPosts;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;

/** Comments as feeds: of the whole blog, and under one entry. */
@Path("feed/comments")
@RequestScoped
public class CommentFeedResource {

    private static final int ITEMS = 10;

    @Inject
    PublicComments comments;

    @Inject
    PublishedPosts posts;

    @Inject
    PublishedPages pages;

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

    @GET
    public Response all(@Context Request request) {
        if (!(visit.address() instanceof PublicAddress.CommentsFeed wanted)) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        return answer(
                request,
                texts.of("feed.comments.for", site.view().name()),
                Permalinks.HOME,
                "/comments/",
                wanted.form(),
                comments.latest(ITEMS),
                c -> texts.of("feed.comment.on", titleOf(c), c.name()));
    }

    /** What a comments feed is of. */
    private record Subject(long id, String address, String title) {}

    @GET
    @Path("entry")
    public Response underEntry(@Context Request request) {
        return subject()
                .map(subject -> answer(
                        request,
                        texts.of("feed.comments.on", subject.title),
                        subject.address,
                        subject.address,
                        form(),
                        comments.latestUnder(subject.id, ITEMS),
                        c -> texts.of("feed.comment.by", c.name())))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }

    private Optional<Subject> subject() {
        if (visit.address() instanceof PublicAddress.OnePost post) {
            return posts.at(Permalinks.post(post.day(), post.slug()), 1)
                    .filter(p -> !p.isLocked())
                    .map(CommentFeedResource::subject);
        }
        if (visit.address() instanceof PublicAddress.OnePage page) {
            String address = page.path().stream().reduce(Permalinks.HOME, Permalinks::page, String::concat);
            return pages.at(address, 1).filter(p -> !p.isLocked()).map(CommentFeedResource::subject);
        }
        return Optional.empty();
    }

    private static Subject subject(PostView post) {
        return new Subject(post.id(), post.address(), post.plainTitle());
    }

    private static Subject subject(PageView page) {
        return new Subject(page.id(), page.address(), page.plainTitle());
    }

    private PublicAddress.Form form() {
        if (visit.address() instanceof PublicAddress.OnePost post) {
            return post.form();
        }
        return visit.address() instanceof PublicAddress.OnePage page ? page.form() : PublicAddress.Form.RSS;
    }

    private Response answer(
            Request request,
            String title,
            String page,
            String feedParent,
            PublicAddress.Form form,
            List<CommentFeedItem> items,
            Function<CommentFeedItem, String> titleOf) {
        SiteView view = site.view();
        Instant updated = items.stream()
                .map(CommentFeedItem::createdAt)
                .max(Instant::compareTo)
                .orElse(view.changedAt());
        String self = links.absolute(Permalinks.feed(feedParent, form));
        Feed feed = new Feed(
                title,
                view.tagline(),
                view.language(),
                view.zone(),
                Feed.Paging.alone(self),
                links.absolute(page),
                self,
                updated,
                items.stream().map(c -> item(c, titleOf.apply(c))).toList());
        return FeedAnswer.of(request, feed, form, kept);
    }

    private Feed.Item item(CommentFeedItem comment, String title) {
        String html = comment.html().servedAt(visit.origin());
        return new Feed.Item(
                title,
                links.absolute(Permalinks.comment(comment.entryAddress(), comment.id(), comment.page())),
                (comment.entryGuid().isEmpty() ? links.absolute(comment.entryAddress()) : comment.entryGuid())
                        + "#comment-" + comment.id(),
                List.of(new Feed.Author(comment.name(), Optional.empty())),
                comment.createdAt(),
                comment.createdAt(),
                List.of(),
                plain(html),
                html,
                Optional.empty(),
                Optional.empty());
    }

    private String titleOf(CommentFeedItem comment) {
        return comment.entryTitle().isEmpty() ? texts.of("untitled") : comment.entryTitle();
    }

    private static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}
