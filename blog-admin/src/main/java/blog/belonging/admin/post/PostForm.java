package blog.belonging.admin.post;

import blog.belonging.admin.shared.EntryForm;
import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.post.EditablePost;
import blog.belonging.domain.post.PostDraft;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A post as it stands in the form. */
public class PostForm extends EntryForm {

    private static final List<String> OWN = List.of("sticky", "tags", "new-category");

    private static final String GUEST = "new:";

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
        form.show(post);
        form.put("sticky", post.sticky() ? "true" : "");
        form.put("tags", String.join(", ", post.tags()));
        form.put("new-category", "");
        post.credits().forEach(credit -> form.bylines.add(String.valueOf(credit.id())));
        post.categories().forEach(id -> form.categories.add(String.valueOf(id)));
        return form;
    }

    /** @param sent all values of a name */
    static PostForm sent(Function<String, List<String>> sent) {
        PostForm form = new PostForm();
        form.take(sent, OWN);
        form.bylines.addAll(sent.apply("byline"));
        form.categories.addAll(sent.apply("category"));
        return form;
    }

    /** The reverse of {@link #json}. */
    static PostForm kept(String json) {
        return sent(reading(json));
    }

    @Override
    protected UnaryOperator<JsonObjectBuilder> lists() {
        return json -> json.add("byline", Json.createArrayBuilder(bylines))
                .add("category", Json.createArrayBuilder(categories));
    }

    PostDraft read() {
        return new PostDraft(
                title(),
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
}
