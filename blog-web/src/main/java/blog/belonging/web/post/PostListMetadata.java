package blog.belonging.web.post;

import blog.belonging.domain.author.AuthorView;
import blog.belonging.domain.shared.Slice;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.web.shared.CurrentSite;
import blog.belonging.web.shared.Describing;
import blog.belonging.web.shared.LinkedData;
import blog.belonging.web.shared.Links;
import blog.belonging.web.shared.Metadata;
import blog.belonging.web.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;

/** What a list of posts says to machines. */
@ApplicationScoped
public class PostListMetadata {

    @Inject
    Describing describing;

    @Inject
    LinkedData linkedData;

    @Inject
    CurrentSite site;

    @Inject
    Links links;

    public Metadata of(ListedUnder.Heading heading, Slice<?> slice) {
        return describing.of(new Subject(
                heading.author().isPresent() ? Subject.Kind.PROFILE : Subject.Kind.WEBSITE,
                heading.isHome() ? site.view().name() : heading.title(),
                heading.isHome() ? site.view().tagline() : heading.description(),
                Permalinks.numbered(heading.address(), slice.number()),
                slice.hasNewer() ? Permalinks.numbered(heading.address(), slice.number() - 1) : "",
                slice.hasOlder() ? Permalinks.numbered(heading.address(), slice.number() + 1) : "",
                Optional.empty(),
                Optional.empty(),
                linkedData(heading)));
    }

    private List<JsonObject> linkedData(ListedUnder.Heading heading) {
        if (heading.isHome()) {
            return List.of(linkedData.wholeBlog());
        }
        if (heading.author().isPresent()) {
            return List.of(profile(heading.author().get()), trail(heading));
        }
        if (!heading.trail().isEmpty()) {
            return List.of(linkedData.breadcrumbs(heading.trail().stream()
                    .map(category -> new LinkedData.Crumb(category.name(), category.address()))
                    .toList()));
        }
        return List.of(trail(heading));
    }

    private JsonObject trail(ListedUnder.Heading heading) {
        return linkedData.breadcrumbs(List.of(new LinkedData.Crumb(heading.title(), heading.address())));
    }

    private JsonObject profile(AuthorView author) {
        JsonObjectBuilder person = linkedData.person(PostMetadata.person(author));
        if (!author.bio().isEmpty()) {
            person.add("description", author.bio());
        }
        if (!author.portrait().isEmpty()) {
            person.add("image", links.absolute(Permalinks.encodedUpload(author.portrait())));
        }
        return linkedData
                .thing("ProfilePage")
                .add("url", links.absolute(author.address()))
                .add("mainEntity", person)
                .add("isPartOf", linkedData.blog())
                .build();
    }
}
