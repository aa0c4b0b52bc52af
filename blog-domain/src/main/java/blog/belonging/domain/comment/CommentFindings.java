package blog.belonging.domain.comment;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that was noticed about a comment, the gravest first. */
public record CommentFindings(List<CommentFinding> all) {

    public static final CommentFindings NONE = new CommentFindings(List.of());

    /** Of one kind; more would not be read. */
    private static final int MOST = 20;

    public CommentFindings {
        List<CommentFinding> kept = new ArrayList<>();
        for (CommentFinding finding : all) {
            if (kept.stream().filter(one -> one.kind() == finding.kind()).count() < MOST) {
                kept.add(finding);
            }
        }
        kept.sort(Comparator.comparing(CommentFinding::kind).thenComparing(CommentFinding::begin));
        all = List.copyOf(kept);
    }

    /** The gravest of each kind counts, so that ten links are not ten times one. */
    public int risk() {
        return all.stream()
                .map(CommentFinding::kind)
                .distinct()
                .mapToInt(kind -> all.stream()
                        .filter(one -> one.kind() == kind)
                        .mapToInt(CommentFinding::weight)
                        .max()
                        .orElse(0))
                .sum();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public boolean isBlocked() {
        return all.stream().anyMatch(one -> one.kind().isBlocking());
    }

    public boolean has(CommentFinding.Kind kind) {
        return all.stream().anyMatch(one -> one.kind() == kind);
    }

    /** JSON; empty for none. */
    public String written() {
        if (all.isEmpty()) {
            return "";
        }
        JsonArrayBuilder array = Json.createArrayBuilder();
        all.forEach(one -> array.add(Json.createObjectBuilder()
                .add("kind", one.kind().name())
                .add("weight", one.weight())
                .add("begin", one.begin())
                .add("end", one.end())
                .add("detail", one.detail())));
        return array.build().toString();
    }

    /** @param written as {@link #written} does it */
    public static CommentFindings read(String written) {
        if (written.isEmpty()) {
            return NONE;
        }
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            return new CommentFindings(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new CommentFinding(
                            CommentFinding.Kind.valueOf(one.getString("kind")),
                            one.getInt("weight"),
                            one.getInt("begin"),
                            one.getInt("end"),
                            one.getString("detail")))
                    .toList());
        }
    }
}
