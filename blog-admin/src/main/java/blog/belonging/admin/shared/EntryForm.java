package blog.belonging.admin.shared;

import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.writing.EditableEntry;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Whatever is written, as it stands in the form: texts by the names of the fields. */
public abstract class EntryForm {

    private static final List<String> TEXTS = List.of(
            "title",
            "slug",
            "body",
            "excerpt",
            "footnotes",
            "visibility",
            "password",
            "comments",
            "picture",
            "seo-title",
            "seo-description");

    private final Map<String, String> texts = new TreeMap<>();

    /** Takes what an entry says now. */
    protected final void show(EditableEntry entry) {
        put("title", entry.title());
        put("slug", entry.slug().equals(String.valueOf(entry.id())) ? "" : entry.slug());
        put("body", entry.body());
        put("excerpt", entry.excerpt());
        put("footnotes", entry.footnotes());
        put("visibility", entry.visibility().name());
        put("password", entry.password());
        put("comments", entry.commentsOpen() ? "true" : "");
        put("picture", entry.featuredImageId().map(String::valueOf).orElse(""));
        put("seo-title", entry.seoTitle());
        put("seo-description", entry.seoDescription());
    }

    /**
     * Takes what was sent.
     *
     * @param own names of fields that not everything that is written has
     */
    protected final void take(Function<String, List<String>> sent, List<String> own) {
        TEXTS.forEach(name -> put(name, sent.apply(name).stream().findFirst().orElse("")));
        own.forEach(name -> put(name, sent.apply(name).stream().findFirst().orElse("")));
    }

    /** The reverse of {@link #json}: all values of a name; what is missing is empty. */
    protected static Function<String, List<String>> reading(String json) {
        JsonObject kept = Json.createReader(new StringReader(json)).readObject();
        return name -> {
            JsonValue value = kept.get(name);
            if (value instanceof JsonArray all) {
                return all.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
            }
            return value instanceof JsonString text ? List.of(text.getString()) : List.of();
        };
    }

    public final String json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        texts.forEach(json::add);
        return lists().apply(json).build().toString();
    }

    /** For fields that can be sent several times. */
    protected UnaryOperator<JsonObjectBuilder> lists() {
        return json -> json;
    }

    protected final Visibility visibility() {
        return Arrays.stream(Visibility.values())
                .filter(one -> one.name().equals(get("visibility")))
                .findFirst()
                .orElse(Visibility.PUBLIC);
    }

    /** On one line. */
    protected final String title() {
        return get("title").replaceAll("\\s+", " ").strip();
    }

    /** A password that nobody typed would open the entry to everybody. */
    final boolean lacksPassword() {
        return visibility() == Visibility.PASSWORD && get("password").isBlank();
    }

    public final boolean isOn(String name) {
        return get(name).equals("true");
    }

    public final String get(String name) {
        return texts.getOrDefault(name, "");
    }

    /** Forms send the ends of lines as two characters; a text is kept as it was written. */
    protected final void put(String name, String value) {
        texts.put(name, value.replace("\r\n", "\n"));
    }
}
