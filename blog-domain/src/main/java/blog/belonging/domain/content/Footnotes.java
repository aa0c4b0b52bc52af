package blog.belonging.domain.content;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a text. WordPress keeps them apart from it; markers in the text name them by id. Numbers follow the order of
 * the markers, through all pages of a text, and a page shows the notes of its own markers.
 */
final class Footnotes {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");
    private static final int MOST_BACK_LINKS = 20;

    private final Rendering rendering;
    private final Map<String, String> contents = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param json an array of {@code {id, content}}; anything else is no notes */
    Footnotes(String json, Rendering rendering) {
        this.rendering = rendering;
        if (json.isBlank() || !(Json.read(json) instanceof JsonArray notes)) {
            return;
        }
        for (JsonValue value : notes) {
            if (value instanceof JsonObject note
                    && note.get("id") instanceof JsonString id
                    && note.get("content") instanceof JsonString content
                    && ID.matcher(id.getString()).matches()) {
                contents.putIfAbsent(id.getString(), Characters.cleaned(content.getString()));
            }
        }
    }

    /** @param last also shows the notes without a marker, so that no text is lost */
    void apply(Element body, boolean last) {
        Map<String, Note> shown = new LinkedHashMap<>();
        int first = numbers.size() + 1;
        for (Element marker : body.getElementsByAttribute("data-fn")) {
            String id = marker.attr("data-fn");
            if (contents.containsKey(id)) {
                mark(marker, shown.computeIfAbsent(id, this::numbered));
            } else {
                // A number that leads nowhere; its note was deleted.
                Markup.drop(marker);
            }
        }
        Elements places = body.select("div[data-footnotes]");
        places.stream().skip(1).forEach(Markup::drop);
        Element place = places.first();
        if (last) {
            for (String id : contents.keySet()) {
                if (!numbers.containsKey(id)) {
                    shown.put(id, numbered(id));
                }
            }
        }
        show(body, place, shown, first);
    }

    private Note numbered(String id) {
        Integer known = numbers.get(id);
        int number = known == null ? numbers.size() + 1 : known;
        numbers.put(id, number);
        return new Note(id, number, new ArrayList<>());
    }

    private static void mark(Element marker, Note note) {
        String markId = note.id()
                + (note.markers().isEmpty()
                        ? "-link"
                        : "-link-" + (note.markers().size() + 1));
        note.markers().add(markId);
        Element link = new Element("a");
        link.attr("href", "#" + note.id());
        link.attr("id", markId);
        link.appendText(String.valueOf(note.number()));
        marker.empty();
        marker.tagName("sup");
        marker.attr("class", "fn");
        marker.appendChild(link);
    }

    private void show(Element body, @Nullable Element place, Map<String, Note> shown, int first) {
        if (shown.isEmpty()) {
            if (place != null) {
                Markup.drop(place);
            }
            return;
        }
        Element list = Markup.element("ol", "footnotes wp-block-footnotes");
        int expected = first;
        if (first > 1) {
            list.attr("start", String.valueOf(first));
        }
        for (Note note : shown.values()) {
            Element item = list.appendElement("li");
            item.attr("id", note.id());
            if (note.number() != expected) {
                item.attr("value", String.valueOf(note.number()));
            }
            expected = note.number() + 1;
            item.append(contents.getOrDefault(note.id(), ""));
            for (int i = 0; i < note.markers().size() && i < MOST_BACK_LINKS; i++) {
                item.appendText(" ");
                Element back = item.appendElement("a");
                back.attr("href", "#" + note.markers().get(i));
                back.attr(
                        "aria-label",
                        i == 0
                                ? rendering.label("footnote.back", note.number())
                                : rendering.label("footnote.back.again", note.number(), i + 1));
                back.appendText("↩︎");
            }
        }
        if (place == null) {
            body.appendChild(list);
        } else {
            Markup.replace(place, list);
        }
    }

    private record Note(String id, int number, List<String> markers) {}
}
