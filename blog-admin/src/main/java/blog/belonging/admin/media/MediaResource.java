package blog.belonging.admin.media;

import blog.belonging.admin.shared.Console;
import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.media.ListedMedia;
import blog.belonging.domain.media.MediaCard;
import blog.belonging.domain.media.MediaConfig;
import blog.belonging.domain.media.MediaKeeping;
import blog.belonging.domain.media.MediaUploading;
import blog.belonging.domain.media.NoSuchMedia;
import blog.belonging.domain.media.UploadRefused;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files that forms send, for which Faces needs a view state; and what scripts of the console ask of the library. */
@Path("console/media")
@RequestScoped
@WithinLimits
public class MediaResource {

    private static final String FILE = "file";
    private static final int SIZE = 40;
    private static final int UNPROCESSABLE = 422;

    @Inject
    MediaKeeping keeping;

    @Inject
    MediaUploading uploading;

    @Inject
    MediaConfig config;

    @Inject
    Console console;

    @Inject
    Wording wording;

    @Inject
    Caller caller;

    /** @param page from 1; behind the last there is nothing */
    @GET
    @Path("find")
    @Produces(MediaType.APPLICATION_JSON)
    public Response find(
            @DefaultValue("") @QueryParam("q") String words,
            @DefaultValue("") @QueryParam("kind") String kind,
            @DefaultValue("1") @QueryParam("page") String page) {
        int number = Typed.page(page);
        Slice<MediaCard> found = keeping.find(
                caller.signedIn(),
                new ListedMedia.Question(Line.of(words), MediaListForm.kind(kind), ""),
                number,
                SIZE);
        JsonArrayBuilder cards = Json.createArrayBuilder();
        if (found.number() == number) {
            found.items().forEach(card -> cards.add(json(card)));
        }
        return Response.ok(cards.build().toString()).build();
    }

    /** One file. */
    @POST
    @Path("upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Response upload(List<EntityPart> parts) throws IOException {
        Actor actor = caller.signedIn();
        Optional<EntityPart> file = files(parts).stream().findFirst();
        try {
            long id = bring(actor, file.orElseThrow(() -> new UploadRefused(UploadRefused.Reason.EMPTY)));
            return Response.ok(json(keeping.one(actor, id).orElseThrow().card()).toString())
                    .build();
        } catch (UploadRefused refused) {
            return Response.status(UNPROCESSABLE)
                    .entity(Json.createObjectBuilder()
                            .add("problem", NotKept.why(refused.reason(), wording, config))
                            .build()
                            .toString())
                    .build();
        }
    }

    /** As many files as somebody chose; what is refused does not keep the others out. */
    @POST
    @Path("take")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(List<EntityPart> parts) throws IOException {
        Actor actor = caller.signedIn();
        List<Long> kept = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (EntityPart part : files(parts)) {
            try {
                kept.add(bring(actor, part));
            } catch (UploadRefused why) {
                refused.add(NotKept.written(why.reason(), name(part)));
            }
        }
        if (kept.isEmpty() && refused.isEmpty()) {
            refused.add(NotKept.written(UploadRefused.Reason.EMPTY, ""));
        }
        if (!refused.isEmpty()) {
            StringBuilder query = new StringBuilder("?kept=" + kept.size());
            refused.stream()
                    .limit(NotKept.MOST)
                    .forEach(each -> query.append("&" + NotKept.PARAMETER + "=")
                            .append(URLEncoder.encode(each, StandardCharsets.UTF_8)));
            return goTo(Room.NEW_MEDIA, query.toString());
        }
        return kept.size() == 1
                ? goTo(Room.ONE_MEDIA, "?id=" + kept.get(0) + "&done=media-uploaded")
                : goTo(Room.MEDIA, "?done=media-uploaded-all");
    }

    @POST
    @Path("replace")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response replace(List<EntityPart> parts) throws IOException {
        Actor actor = caller.signedIn();
        long id = Typed.number(field(parts, "id")).orElse(0L);
        Optional<EntityPart> file = files(parts).stream().findFirst();
        try (InputStream bytes = file.map(EntityPart::getContent).orElseGet(InputStream::nullInputStream)) {
            uploading.replace(actor, id, Typed.version(field(parts, "version")), bytes);
            return goTo(Room.ONE_MEDIA, "?id=" + id + "&done=media-replaced");
        } catch (UploadRefused why) {
            return goTo(Room.ONE_MEDIA, "?id=" + id + "&refused=" + why.reason());
        } catch (NoSuchMedia gone) {
            return goTo(Room.MEDIA, "?done=no-media");
        } catch (ChangedMeanwhile changed) {
            return goTo(Room.ONE_MEDIA, "?id=" + id + "&done=media-not-replaced");
        }
    }

    private long bring(Actor actor, EntityPart part) throws IOException {
        try (InputStream bytes = part.getContent()) {
            return uploading.upload(actor, name(part), bytes);
        }
    }

    /** A field for files that was left empty is sent with an empty name. */
    private static List<EntityPart> files(List<EntityPart> parts) {
        return parts.stream()
                .filter(part -> part.getName().equals(FILE) && !name(part).isEmpty())
                .toList();
    }

    /** Browsers send it in the encoding of the page; the server reads each byte as a character. */
    private static String name(EntityPart part) {
        String read = part.getFileName().orElse("");
        if (read.chars().anyMatch(c -> c > 0xff)) {
            return read;
        }
        return new String(read.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String field(List<EntityPart> parts, String name) throws IOException {
        Optional<EntityPart> part =
                parts.stream().filter(each -> each.getName().equals(name)).findFirst();
        return part.isPresent() ? new String(part.get().getContent().readNBytes(100), StandardCharsets.UTF_8) : "";
    }

    private Response goTo(Room room, String query) {
        return Response.seeOther(URI.create(console.absolute(room.path() + query)))
                .build();
    }

    private JsonObject json(MediaCard card) {
        return Json.createObjectBuilder()
                .add("id", card.id())
                .add("url", console.of(card.address()))
                .add("thumb", card.thumb().isEmpty() ? "" : console.of(card.thumbAddress()))
                .add("width", card.width())
                .add("height", card.height())
                .add("alt", card.alt())
                .add("caption", card.caption())
                .add("credit", card.credit())
                .add("title", card.title())
                .add("mime", card.mimeType())
                .build();
    }
}
