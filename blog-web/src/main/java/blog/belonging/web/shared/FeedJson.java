package blog.belonging.web.shared;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org). */
final class FeedJson {

    /** Made once: looking for a provider takes longer than what it is for. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private FeedJson() {}

    static byte[] json(Feed feed) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("version", VERSION)
                .add("title", feed.title())
                .add("home_page_url", feed.page())
                .add("feed_url", feed.paging().self());
        addText(json, "description", feed.tagline());
        feed.paging().next().ifPresent(next -> json.add("next_url", next));
        addText(json, "language", feed.language());
        JsonArrayBuilder items = JSON.createArrayBuilder();
        feed.items().forEach(item -> items.add(item(item, feed.zone())));
        return json.add("items", items).build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject item(Feed.Item item, ZoneId zone) {
        JsonObjectBuilder json =
                JSON.createObjectBuilder().add("id", item.guid()).add("url", item.address());
        addText(json, "title", item.title());
        json.add("content_html", item.html());
        addText(json, "summary", item.summary());
        item.picture().ifPresent(picture -> json.add("image", picture));
        json.add("date_published", moment(item.published(), zone)).add("date_modified", moment(item.updated(), zone));
        if (!item.authors().isEmpty()) {
            json.add("authors", authors(item.authors()));
        }
        if (!item.categories().isEmpty()) {
            json.add("tags", JSON.createArrayBuilder(item.categories()));
        }
        return json.build();
    }

    private static JsonArrayBuilder authors(List<Feed.Author> authors) {
        JsonArrayBuilder json = JSON.createArrayBuilder();
        for (Feed.Author author : authors) {
            JsonObjectBuilder person = JSON.createObjectBuilder().add("name", author.name());
            author.address().ifPresent(address -> person.add("url", address));
            json.add(person);
        }
        return json;
    }

    private static void addText(JsonObjectBuilder json, String name, String text) {
        if (!text.isEmpty()) {
            json.add(name, text);
        }
    }

    private static String moment(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
