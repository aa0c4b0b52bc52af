package blog.belonging.web.shared;

import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.SiteView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/** The words of schema.org that pages of more than one kind need, as JSON-LD. */
@ApplicationScoped
public class LinkedData {

    /** Made once: looking for a provider takes longer than what it is for. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    CurrentSite site;

    @Inject
    Links links;

    /** @param address root-relative */
    public record Crumb(String name, String address) {}

    /** An object that gets its further properties from whoever asked for it. */
    public JsonObjectBuilder thing(String type) {
        return JSON.createObjectBuilder().add("@type", type);
    }

    /** The blog, as what something is part of. */
    public JsonObjectBuilder blog() {
        return thing("Blog")
                .add("@id", links.absolute(Permalinks.HOME) + "#blog")
                .add("name", site.view().name())
                .add("url", links.absolute(Permalinks.HOME));
    }

    /** The blog on its own page. */
    public JsonObject wholeBlog() {
        SiteView view = site.view();
        JsonObjectBuilder blog = blog().add("inLanguage", view.language());
        if (!view.tagline().isEmpty()) {
            blog.add("description", view.tagline());
        }
        return blog.build();
    }

    public JsonObjectBuilder person(Subject.Person person) {
        JsonObjectBuilder json =
                thing("Person").add("name", person.name()).add("url", links.absolute(person.address()));
        if (!person.sameAs().isEmpty()) {
            json.add("sameAs", texts(person.sameAs()));
        }
        return json;
    }

    public JsonObjectBuilder image(Subject.Image image) {
        JsonObjectBuilder json = thing("ImageObject")
                .add("url", links.absolute(image.address()))
                .add("width", image.width())
                .add("height", image.height());
        if (!image.alt().isEmpty()) {
            json.add("caption", image.alt());
        }
        return json;
    }

    /** The way from the home page. */
    public JsonObject breadcrumbs(List<Crumb> below) {
        JsonArrayBuilder items =
                JSON.createArrayBuilder().add(crumb(1, new Crumb(site.view().name(), Permalinks.HOME)));
        for (int i = 0; i < below.size(); i++) {
            items.add(crumb(i + 2, below.get(i)));
        }
        return thing("BreadcrumbList").add("itemListElement", items).build();
    }

    private JsonObjectBuilder crumb(int position, Crumb crumb) {
        return thing("ListItem")
                .add("position", position)
                .add("name", crumb.name())
                .add("item", links.absolute(crumb.address()));
    }

    public JsonArrayBuilder list() {
        return JSON.createArrayBuilder();
    }

    public JsonArrayBuilder texts(List<String> texts) {
        return JSON.createArrayBuilder(texts);
    }

    String script(List<JsonObject> things) {
        JsonArrayBuilder graph = JSON.createArrayBuilder();
        things.forEach(graph::add);
        return escaped(JSON.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@graph", graph)
                .build());
    }

    /**
     * As it may stand in a script element: nothing in it can end the element or begin a comment, and old readers of script stumble
     * over no line end. Such characters are found in JSON within texts only, where they may be written as numbers.
     */
    static String escaped(JsonObject json) {
        return json.toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
