package blog.belonging.admin.post;

import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.post.EditablePost;
import blog.belonging.domain.post.PostDraft;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A post as it stands in the form: texts by the names of the fields, several where a field can be sent several times. */
public class PostForm {

    private static final List<String> TEXTS = List.of(
            "title",
            "slug",
            "body",
            "excerpt",
            "footnotes",
            "visibility",
            "password",
            "comments",
            "sticky",
            "picture",
            "tags",
            "new-category",
            "seo-title",
            "seo-description");

    private static final String GUEST = "new:";

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<String> bylines = new ArrayList<>();
    private final List<String> categories = new ArrayList<>();

    /**
     * A name over the post.
     *
     * @param value as it is sent: the author's number, or {@code new:} and the name of a guest who is to be made
     */
    public record Credit(String value, String name, boolean fresh) {}

    static PostForm of(EditablePost post) {
        PostForm form = new PostForm();
        form.put("title", post.title());
        form.put("slug", post.slug().equals(String.valueOf(post.id())) ? "" : post.slug());
        form.put("body", post.body());
        form.put("excerpt", post.excerpt());
        form.put("footnotes", post.footnotes());
        form.put("visibility", post.visibility().name());
        form.put("password", post.password());
        form.put("comments", post.commentsOpen() ? "true" : "");
        form.put("sticky", post.sticky() ? "true" : "");
        form.put("picture", post.featuredImageId().map(String::valueOf).orElse(""));
        form.put("tags", String.join(", ", post.tags()));
        form.put("seo-title", post.seoTitle());
        form.put("seo-description", post.seoDescription());
        post.credits().forEach(credit -> form.bylines.add(String.valueOf(credit.id())));
        post.categories().forEach(id -> form.categories.add(String.valueOf(id)));
        return form;
    }

    /** @param sent all values of a name */
    static PostForm sent(Function<String, List<String>> sent) {
        PostForm form = new PostForm();
        TEXTS.forEach(
                name -> form.put(name, sent.apply(name).stream().findFirst().orElse("")));
        form.bylines.addAll(sent.apply("byline"));
        form.categories.addAll(sent.apply("category"));
        return form;
    }

    /** The reverse of {@link #json}; what is missing is empty. */
    static PostForm kept(String json) {
        JsonObject kept = Json.createReader(new StringReader(json)).readObject();
        return sent(name -> {
            JsonValue value = kept.get(name);
            if (value instanceof JsonArray all) {
                return all.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
            }
            return value instanceof JsonString text ? List.of(text.getString()) : List.of();
        });
    }

    String json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        texts.forEach(json::add);
        return json.add("byline", Json.createArrayBuilder(bylines))
                .add("category", Json.createArrayBuilder(categories))
                .build()
                .toString();
    }

    PostDraft read() {
        return new PostDraft(
                get("title").replaceAll("\\s+", " ").strip(),
                get("slug").strip(),
                get("body"),
                get("excerpt").strip(),
                get("footnotes"),
                visibility(),
                get("password"),
                isOn("comments"),
                isOn("sticky"),
                Typed.number(get("picture").strip()),
                bylines.stream().map(PostForm::credit).toList(),
                categories.stream().map(Typed::number).flatMap(Optional::stream).toList(),
                Arrays.asList(get("new-category").split("[\n;]")),
                Arrays.asList(get("tags").split("[,\n;]")),
                Line.of(get("seo-title")),
                get("seo-description").strip());
    }

    private static PostDraft.Credit credit(String value) {
        return value.startsWith(GUEST)
                ? new PostDraft.Credit(Optional.empty(), value.substring(GUEST.length()))
                : new PostDraft.Credit(Typed.number(value).or(() -> Optional.of(0L)), "");
    }

    private Visibility visibility() {
        return Arrays.stream(Visibility.values())
                .filter(one -> one.name().equals(get("visibility")))
                .findFirst()
                .orElse(Visibility.PUBLIC);
    }

    /** A password that nobody typed would open the post to everybody. */
    boolean lacksPassword() {
        return visibility() == Visibility.PASSWORD && get("password").isBlank();
    }

    /** A guest who is not known yet stands at the end until the post is saved. */
    void creditGuest(String name) {
        String line = Line.of(name);
        if (!line.isEmpty()) {
            bylines.add(GUEST + line);
        }
    }

    void credit(long authorId) {
        if (!bylines.contains(String.valueOf(authorId))) {
            bylines.add(String.valueOf(authorId));
        }
    }

    void discredit(int place) {
        if (place >= 0 && place < bylines.size()) {
            bylines.remove(place);
        }
    }

    void moveUp(int place) {
        if (place > 0 && place < bylines.size()) {
            bylines.add(place - 1, bylines.remove(place));
        }
    }

    /** @param names by number */
    List<Credit> credits(Map<Long, String> names) {
        return bylines.stream()
                .map(value -> value.startsWith(GUEST)
                        ? new Credit(value, value.substring(GUEST.length()), true)
                        : new Credit(
                                value, names.getOrDefault(Typed.number(value).orElse(0L), value), false))
                .toList();
    }

    boolean isFiledUnder(long category) {
        return categories.contains(String.valueOf(category));
    }

    public boolean isOn(String name) {
        return get(name).equals("true");
    }

    public String get(String name) {
        return texts.getOrDefault(name, "");
    }

    /** Forms send the ends of lines as two characters; a text is kept as it was written. */
    private void put(String name, String value) {
        texts.put(name, value.replace("\r\n", "\n"));
    }
}
