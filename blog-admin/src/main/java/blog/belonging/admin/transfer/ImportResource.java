package blog.belonging.admin.transfer;

import blog.belonging.admin.shared.Console;
import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.transfer.ImportOrdering;
import blog.belonging.domain.transfer.ImportTask;
import blog.belonging.domain.transfer.ImportUnderWay;
import blog.belonging.domain.transfer.NoSuchImport;
import blog.belonging.domain.transfer.PastImports;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Takes the files of another blog, tells a script how far their import is, and hands out its report. */
@Path("console/transfer")
@RequestScoped
public class ImportResource {

    private static final Logger LOG = System.getLogger(ImportResource.class.getName());

    private static final String EXPORT = "file";
    private static final String UPLOADS = "uploads";

    /** As the column has room for. */
    private static final int LONGEST_NAME = 200;

    @Inject
    ImportOrdering ordering;

    @Inject
    Console console;

    @Inject
    Wording wording;

    @Inject
    Caller caller;

    @POST
    @Path("take")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @WithinImportLimit
    public Response take(List<EntityPart> parts) throws IOException {
        Actor actor = caller.signedIn();
        Optional<EntityPart> export = file(parts, EXPORT);
        boolean forReal = field(parts, "how").equals(ImportForm.FOR_REAL);
        boolean fetches = field(parts, "fetch").equals(ImportForm.YES);
        if (export.isEmpty()) {
            return refused(ImportProblem.NO_FILE, forReal, fetches);
        }
        ImportTask.Wish wish = new ImportTask.Wish(name(export.get()), !forReal, fetches);
        Optional<EntityPart> uploads = file(parts, UPLOADS);
        try (InputStream bytes = export.get().getContent();
                InputStream zip = uploads.map(EntityPart::getContent).orElseGet(InputStream::nullInputStream)) {
            long id = ordering.order(actor, wish, bytes, uploads.map(there -> zip));
            return goTo(Room.ONE_IMPORT, "?id=" + id);
        } catch (ImportUnderWay other) {
            return refused(ImportProblem.UNDER_WAY, forReal, fetches);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What was brought to be imported could not be kept", e);
            return refused(ImportProblem.BROKEN_OFF, forReal, fetches);
        }
    }

    private Response refused(ImportProblem problem, boolean forReal, boolean fetches) {
        return goTo(
                Room.IMPORT,
                "?refused=" + problem + "&how=" + (forReal ? ImportForm.FOR_REAL : ImportForm.TRY)
                        + (fetches ? "&fetch=" + ImportForm.YES : ""));
    }

    @GET
    @Path("progress")
    @Produces(MediaType.APPLICATION_JSON)
    public Response progress(@DefaultValue("") @QueryParam("id") String id) {
        PastImports.Line line =
                ordering.one(caller.signedIn(), Typed.number(id).orElse(0L)).orElseThrow(NotFoundException::new);
        return Response.ok(Json.createObjectBuilder()
                        .add("over", line.isOver())
                        .add("words", ImportWords.progress(line, wording))
                        .add("done", line.done())
                        .add("total", line.total())
                        .build()
                        .toString())
                .build();
    }

    @GET
    @Path("report")
    @Produces(MediaType.TEXT_PLAIN)
    public Response report(@DefaultValue("") @QueryParam("id") String id) {
        long number = Typed.number(id).orElse(0L);
        try {
            return Response.ok(ordering.report(caller.signedIn(), number), MediaType.TEXT_PLAIN + ";charset=UTF-8")
                    .header("Content-Disposition", "attachment; filename=\"import-" + number + ".txt\"")
                    .build();
        } catch (NoSuchImport none) {
            throw new NotFoundException(none);
        }
    }

    /** A field for files that was left empty is sent with an empty name. */
    private static Optional<EntityPart> file(List<EntityPart> parts, String field) {
        return parts.stream()
                .filter(part -> part.getName().equals(field)
                        && part.getFileName().filter(name -> !name.isEmpty()).isPresent())
                .findFirst();
    }

    /** Without folders, which some browsers send, and short enough to be shown. It is never the name of a file here. */
    private static String name(EntityPart part) {
        String read = part.getFileName().orElse("");
        // Browsers send it in the encoding of the page; the server reads each byte as a character.
        String name = read.chars().anyMatch(c -> c > 0xff)
                ? read
                : new String(read.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        String line = name.replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", " ")
                .strip();
        int end = line.offsetByCodePoints(0, Math.min(LONGEST_NAME, line.codePointCount(0, line.length())));
        return line.isEmpty() ? "export" : line.substring(0, end);
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
}
