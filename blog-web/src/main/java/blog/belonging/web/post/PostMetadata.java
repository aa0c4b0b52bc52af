package blog.belonging.web.post;

import blog.belonging.domain.author.AuthorView;
import blog.belonging.domain.content.LeadPicture;
import blog.belonging.domain.post.PostView;
import blog.belonging.domain.post.TermLink;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.web.shared.CurrentSite;
import blog.belonging.web.shared.Dates;
import blog.belonging.web.shared.Describing;
import blog.belonging.web.shared.LinkedData;
import blog.belonging.web.shared.Links;
import blog.belonging.web.shared.Metadata;
import blog.belonging.web.shared.Subject;
import blog.belonging.web.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the page of a post says to machines. */
@ApplicationScoped
public class PostMetadata {

    @Inject
    Describing describing;

    @Inject
    LinkedData linkedData;

    @Inject
    CurrentSite site;

    @Inject
    Links links;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    /** @param address canonical, of the part and the page of comments that is shown */
    public Metadata of(PostView post, String address) {
        String title = texts.title(post.plainTitle());
        Optional<Subject.Image> image = post.picture().map(PostMetadata::image);
        Subject.Writing writing = writing(post);
        return describing.of(new Subject(
                Subject.Kind.ARTICLE,
                title,
                post.snippet().description().isEmpty()
                        ? post.excerpt()
                        : post.snippet().description(),
                address,
                post.part() > 1 ? Permalinks.part(post.address(), post.part() - 1) : "",
                post.part() < post.parts() ? Permalinks.part(post.address(), post.part() + 1) : "",
                image,
                Optional.of(writing),
                List.of(posting(post, title, address, image, writing), trail(post, title))));
    }

    private static Subject.Writing writing(PostView post) {
        return new Subject.Writing(
                post.publishedAt(),
                post.modifiedAt().isBefore(post.publishedAt()) ? post.publishedAt() : post.modifiedAt(),
                post.authors().stream().map(PostMetadata::person).toList(),
                post.categories().stream().map(TermLink::name).toList(),
                post.tags().stream().map(TermLink::name).toList());
    }

    static Subject.Person person(AuthorView author) {
        return new Subject.Person(
                author.name(),
                author.address(),
                Stream.of(author.orcidAddress(), author.website())
                        .filter(address -> !address.isEmpty())
                        .toList());
    }

    private static Subject.Image image(LeadPicture picture) {
        return new Subject.Image(
                Permalinks.encodedUpload(picture.path()), picture.width(), picture.height(), picture.alt());
    }

    private JsonObject posting(
            PostView post, String title, String address, Optional<Subject.Image> image, Subject.Writing writing) {
        JsonObjectBuilder json = linkedData
                .thing("BlogPosting")
                .add("@id", links.absolute(post.address()) + "#post")
                .add("headline", title)
                .add("url", links.absolute(post.address()))
                .add("mainEntityOfPage", links.absolute(address))
                .add("datePublished", dates.iso(writing.published()))
                .add("dateModified", dates.iso(writing.modified()))
                .add("inLanguage", site.view().language())
                .add("wordCount", post.words())
                .add("commentCount", post.commentCount())
                .add("isPartOf", linkedData.blog());
        if (!post.excerpt().isEmpty()) {
            json.add("description", post.excerpt());
        }
        if (!writing.authors().isEmpty()) {
            JsonArrayBuilder authors = linkedData.list();
            writing.authors().forEach(author -> authors.add(linkedData.person(author)));
            json.add("author", authors);
        }
        image.ifPresent(picture -> json.add("image", linkedData.image(picture)));
        if (!writing.sections().isEmpty()) {
            json.add("articleSection", linkedData.texts(writing.sections()));
        }
        if (!writing.tags().isEmpty()) {
            json.add("keywords", linkedData.texts(writing.tags()));
        }
        return json.build();
    }

    private JsonObject trail(PostView post, String title) {
        Stream<LinkedData.Crumb> category =
                post.categories().stream().limit(1).map(c -> new LinkedData.Crumb(c.name(), c.address()));
        return linkedData.breadcrumbs(Stream.concat(category, Stream.of(new LinkedData.Crumb(title, post.address())))
                .toList());
    }
}
