package blog.belonging.web.frontdoor;

import blog.belonging.domain.author.PublicAuthors;
import blog.belonging.domain.content.LeadPicture;
import blog.belonging.domain.page.PublishedPages;
import blog.belonging.domain.post.PostList;
import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.shared.Slice;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.domain.taxonomy.PublicTerms;
import blog.belonging.web.shared.CurrentSite;
import blog.belonging.web.shared.FeedAnswer;
import blog.belonging.web.shared.Links;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code robots.txt} and the sitemaps, under the names that WordPress gives them. */
@Path("site")
@RequestScoped
public class SiteFileResource {

    /** Addresses of one sitemap, as in WordPress. */
    private static final int SIZE = 2000;

    private static final int NEWS = 50;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
    private static final String IMAGES = " xmlns:image=\"http://www.google.com/schemas/sitemap-image/1.1\"";

    private static final Pattern PART = Pattern.compile("wp-sitemap-([a-z_]+(?:-[a-z_]+)?)-([0-9]{1,6})\\.xml");

    @Inject
    PublishedPosts posts;

    @Inject
    PublishedPages pages;

    @Inject
    PublicTerms terms;

    @Inject
    PublicAuthors authors;

    @Inject
    CurrentSite site;

    @Inject
    Links links;

    @Inject
    Visit visit;

    @Inject
    Clock clock;

    @GET
    public Response file(@Context Request request) {
        if (!(visit.address() instanceof PublicAddress.SiteFile wanted)) {
            return notFound();
        }
        if (wanted.name().equals("robots.txt")) {
            return answer(request, robots(), "text/plain");
        }
        if (wanted.name().equals("news-sitemap.xml")) {
            return answer(request, news(), "application/xml");
        }
        Matcher part = PART.matcher(wanted.name());
        if (!part.matches()) {
            return answer(request, index(), "application/xml");
        }
        int number = Integer.parseInt(part.group(2));
        return (number < 1 ? Optional.<String>empty() : part(part.group(1), number))
                .map(xml -> answer(request, xml, "application/xml"))
                .orElseGet(SiteFileResource::notFound);
    }

    private String robots() {
        return "User-agent: *\nDisallow: " + links.here("/admin/") + "\nDisallow: " + links.here("/wp-admin/")
                + "\n\nSitemap: " + links.absolute(Permalinks.SITEMAP) + "\n";
    }

    private String index() {
        StringBuilder xml = new StringBuilder(HEAD + "<sitemapindex" + NAMESPACE + ">");
        PublishedPosts.Counts counts = posts.counts();
        // The first has the home page, so it is there before the first post.
        parts(xml, "posts-post", Math.max(1, counts.posts()));
        parts(xml, "posts-page", pages.count());
        parts(xml, "taxonomies-category", counts.categories());
        parts(xml, "taxonomies-post_tag", counts.tags());
        parts(xml, "users", counts.authors());
        return xml.append("</sitemapindex>\n").toString();
    }

    private void parts(StringBuilder xml, String name, int total) {
        int parts = total == 0 ? 0 : Slice.pagesFor(total, SIZE);
        for (int number = 1; number <= parts; number++) {
            xml.append("<sitemap><loc>")
                    .append(escaped(links.absolute(Permalinks.sitemapPart(name, number))))
                    .append("</loc></sitemap>");
        }
    }

    /** What was published in the last two days, as Jetpack's. */
    private String news() {
        Instant since = clock.instant().minus(2, ChronoUnit.DAYS);
        StringBuilder xml = new StringBuilder(HEAD + "<urlset" + NAMESPACE + ">");
        posts.page(PostList.ALL, 1, NEWS)
                .ifPresent(latest -> latest.items().stream()
                        .filter(post -> post.publishedAt().isAfter(since))
                        .forEach(post -> line(xml, post.address(), post.publishedAt(), Optional.empty())));
        return xml.append("</urlset>\n").toString();
    }

    private Optional<String> part(String name, int number) {
        StringBuilder xml = new StringBuilder(HEAD + "<urlset" + NAMESPACE + IMAGES + ">");
        int before = xml.length();
        switch (name) {
            case "posts-post" -> {
                if (number == 1) {
                    line(xml, Permalinks.HOME, site.view().changedAt(), Optional.empty());
                }
                posts.sitemap(number, SIZE).forEach(l -> line(xml, l.address(), l.modifiedAt(), l.picture()));
            }
            case "posts-page" ->
                pages.sitemap(number, SIZE).forEach(l -> line(xml, l.address(), l.modifiedAt(), l.picture()));
            case "taxonomies-category" -> lines(xml, terms.categoryAddresses(number, SIZE));
            case "taxonomies-post_tag" -> lines(xml, terms.tagAddresses(number, SIZE));
            case "users" -> lines(xml, authors.addresses(number, SIZE));
            default -> {
                return Optional.empty();
            }
        }
        return xml.length() == before
                ? Optional.empty()
                : Optional.of(xml.append("</urlset>\n").toString());
    }

    private void lines(StringBuilder xml, List<String> addresses) {
        addresses.forEach(address -> xml.append("<url><loc>")
                .append(escaped(links.absolute(address)))
                .append("</loc></url>"));
    }

    /** @param picture the one that stands for the entry: it comes with the same statement */
    private void line(StringBuilder xml, String address, Instant modified, Optional<LeadPicture> picture) {
        xml.append("<url><loc>")
                .append(escaped(links.absolute(address)))
                .append("</loc><lastmod>")
                .append(modified.truncatedTo(ChronoUnit.SECONDS))
                .append("</lastmod>");
        picture.ifPresent(p -> xml.append("<image:image><image:loc>")
                .append(escaped(links.absolute(Permalinks.encodedUpload(p.path()))))
                .append("</image:loc></image:image>"));
        xml.append("</url>");
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private Response answer(Request request, String text, String type) {
        return FeedAnswer.of(
                request,
                text.getBytes(StandardCharsets.UTF_8),
                type + ";charset=UTF-8",
                site.view().changedAt());
    }

    private static Response notFound() {
        return Response.status(Response.Status.NOT_FOUND).build();
    }
}
