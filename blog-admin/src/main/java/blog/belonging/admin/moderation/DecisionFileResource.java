package blog.belonging.admin.moderation;

import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.moderation.DecisionLine;
import blog.belonging.domain.moderation.DecisionLog;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The log of decisions as a table (RFC 4180), written while it is sent. */
@Path("console/moderation/decisions")
@RequestScoped
public class DecisionFileResource {

    private static final List<String> HEAD = List.of(
            "place",
            "comment",
            "at",
            "who",
            "act",
            "reason",
            "note",
            "status before",
            "status after",
            "text before (SHA-256)",
            "text after (SHA-256)",
            "chain (SHA-256)");

    @Inject
    DecisionLog log;

    @Inject
    Caller caller;

    @POST
    public Response csv() {
        Actor actor = caller.signedIn();
        List<DecisionLine> first = log.after(actor, 0);
        StreamingOutput written = out -> {
            try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                row(writer, HEAD);
                for (List<DecisionLine> lines = first;
                        !lines.isEmpty();
                        lines = log.after(actor, lines.get(lines.size() - 1).id())) {
                    for (DecisionLine line : lines) {
                        row(writer, fields(line));
                    }
                }
            }
        };
        return Response.ok(written, "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"decisions.csv\"")
                .build();
    }

    private static List<String> fields(DecisionLine line) {
        return List.of(
                String.valueOf(line.id()),
                String.valueOf(line.commentId()),
                line.at().toString(),
                line.who(),
                line.act().name(),
                line.reason().name(),
                line.note(),
                line.statusBefore().name(),
                line.statusAfter().name(),
                line.digestBefore(),
                line.digestAfter(),
                line.chain());
    }

    private static void row(Writer writer, List<String> fields) throws IOException {
        writer.write(fields.stream().map(DecisionFileResource::field).collect(Collectors.joining(",")));
        writer.write("\r\n");
    }

    /** What a spreadsheet would take for a formula gets an apostrophe before it. */
    static String field(String text) {
        String harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
