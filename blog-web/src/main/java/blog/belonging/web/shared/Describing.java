package blog.belonging.web.shared;

import blog.belonging.domain.site.SiteView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says what a page is about in the vocabularies that are read: Open Graph, Twitter cards, Highwire's {@code citation_…} for Google
 * Scholar and Zotero, schema.org.
 */
@ApplicationScoped
public class Describing {

    /** Zotero takes a page with {@code citation_title} for an article in a journal unless it says otherwise. */
    private static final String BLOG_POST = "blogPost";

    /** Narrower pictures look lost across the whole width. */
    private static final int LARGE = 600;

    private static final DateTimeFormatter HIGHWIRE = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);

    @Inject
    CurrentSite site;

    @Inject
    Links links;

    @Inject
    Dates dates;

    @Inject
    LinkedData linkedData;

    public Metadata of(Subject subject) {
        return new Metadata(
                links.absolute(subject.address()),
                links.absolute(subject.previous()),
                links.absolute(subject.next()),
                names(subject),
                properties(subject),
                linkedData.script(subject.linkedData()));
    }

    /** For a page that lists what the blog has: all posts, all authors. */
    public Metadata ofOverview(String title, String address) {
        JsonObject page = linkedData
                .thing("CollectionPage")
                .add("name", title)
                .add("url", links.absolute(address))
                .add("isPartOf", linkedData.blog())
                .build();
        return of(new Subject(
                Subject.Kind.WEBSITE,
                title,
                "",
                address,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(page, linkedData.breadcrumbs(List.of(new LinkedData.Crumb(title, address))))));
    }

    private List<Metadata.Statement> names(Subject subject) {
        Statements said = new Statements();
        said.add("description", line(subject.description()));
        subject.writing().ifPresent(writing -> {
            said.add(
                    "author",
                    writing.authors().stream().map(Subject.Person::name).collect(Collectors.joining(", ")));
            said.add("DC.type", BLOG_POST);
            said.add("citation_title", subject.title());
            writing.authors().forEach(author -> said.add("citation_author", author.name()));
            said.add(
                    "citation_publication_date",
                    HIGHWIRE.format(writing.published().atZone(site.view().zone())));
            said.add("citation_language", site.view().language());
            said.add("citation_public_url", links.absolute(subject.address()));
            writing.tags().forEach(tag -> said.add("citation_keywords", tag));
        });
        boolean large = subject.image().filter(image -> image.width() >= LARGE).isPresent();
        said.add("twitter:card", large ? "summary_large_image" : "summary");
        return said.list;
    }

    private List<Metadata.Statement> properties(Subject subject) {
        SiteView view = site.view();
        Statements said = new Statements();
        said.add("og:type", subject.kind().name().toLowerCase(Locale.ROOT));
        said.add("og:site_name", view.name());
        said.add("og:title", subject.title());
        said.add("og:description", line(subject.description()));
        said.add("og:url", links.absolute(subject.address()));
        said.add("og:locale", territorial(Locale.forLanguageTag(view.language())));
        subject.image().ifPresent(image -> {
            said.add("og:image", links.absolute(image.address()));
            said.add("og:image:width", String.valueOf(image.width()));
            said.add("og:image:height", String.valueOf(image.height()));
            said.add("og:image:alt", image.alt());
        });
        subject.writing().ifPresent(writing -> {
            said.add("article:published_time", dates.iso(writing.published()));
            said.add("article:modified_time", dates.iso(writing.modified()));
            writing.authors().forEach(author -> said.add("article:author", links.absolute(author.address())));
            writing.sections().stream().limit(1).forEach(section -> said.add("article:section", section));
            writing.tags().forEach(tag -> said.add("article:tag", tag));
        });
        return said.list;
    }

    /** Open Graph wants a territory. Welsh is at home in one. */
    private static String territorial(Locale locale) {
        String territory =
                locale.getLanguage().equals("cy") && locale.getCountry().isEmpty() ? "GB" : locale.getCountry();
        return territory.isEmpty() ? "" : locale.getLanguage() + "_" + territory;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** What there is nothing to say about is not said. */
    private static final class Statements {

        private final List<Metadata.Statement> list = new ArrayList<>();

        void add(String key, String value) {
            if (!value.isEmpty()) {
                list.add(new Metadata.Statement(key, value));
            }
        }
    }
}
