package blog.belonging.web.page;

import blog.belonging.domain.content.LeadPicture;
import blog.belonging.domain.page.PageView;
import blog.belonging.domain.page.PublishedPages;
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
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a page of the page tree says to machines. */
@ApplicationScoped
public class StaticPageMetadata {

    @Inject
    PublishedPages pages;

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
    public Metadata of(PageView page, String address) {
        String title = texts.title(page.plainTitle());
        Optional<Subject.Image> image = page.picture().map(StaticPageMetadata::image);
        return describing.of(new Subject(
                Subject.Kind.WEBSITE,
                title,
                description(page),
                address,
                page.part() > 1 ? Permalinks.part(page.address(), page.part() - 1) : "",
                page.part() < page.parts() ? Permalinks.part(page.address(), page.part() + 1) : "",
                image,
                Optional.empty(),
                List.of(webPage(page, title, image), trail(page, title))));
    }

    private static String description(PageView page) {
        return page.snippet().description().isEmpty()
                ? page.excerpt()
                : page.snippet().description();
    }

    private static Subject.Image image(LeadPicture picture) {
        return new Subject.Image(
                Permalinks.encodedUpload(picture.path()), picture.width(), picture.height(), picture.alt());
    }

    private JsonObject webPage(PageView page, String title, Optional<Subject.Image> image) {
        JsonObjectBuilder json = linkedData
                .thing("WebPage")
                .add("name", title)
                .add("url", links.absolute(page.address()))
                .add("dateModified", dates.iso(page.modifiedAt()))
                .add("inLanguage", site.view().language())
                .add("isPartOf", linkedData.blog());
        if (!description(page).isEmpty()) {
            json.add("description", description(page));
        }
        image.ifPresent(picture -> json.add("primaryImageOfPage", linkedData.image(picture)));
        return json.build();
    }

    private JsonObject trail(PageView page, String title) {
        Stream<LinkedData.Crumb> above = pages.above(page.address()).stream()
                .map(p -> new LinkedData.Crumb(texts.title(p.plainTitle()), p.address()));
        return linkedData.breadcrumbs(Stream.concat(above, Stream.of(new LinkedData.Crumb(title, page.address())))
                .toList());
    }
}
