package blog.belonging.admin.privacy;

import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.NotAnEmailAddress;
import blog.belonging.domain.privacy.Disclosing;
import blog.belonging.domain.privacy.PersonFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.util.Map;

/** What is kept of somebody, in a form that machines read too (UK GDPR, article 20). */
@Path("console/privacy/person")
@RequestScoped
public class PersonFileResource {

    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    @Inject
    Disclosing disclosing;

    @Inject
    Caller caller;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response json(@DefaultValue("") @FormParam("email") String typed) {
        try {
            PersonFile file = disclosing.export(caller.signedIn(), new EmailAddress(typed));
            return Response.ok(text(json(file)), "application/json; charset=utf-8")
                    .header("Content-Disposition", "attachment; filename=\"personal-data.json\"")
                    .build();
        } catch (NotAnEmailAddress wrong) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
    }

    private static String text(JsonObject json) {
        StringWriter text = new StringWriter();
        WRITERS.createWriter(text).writeObject(json);
        return text.toString();
    }

    private static JsonObject json(PersonFile file) {
        JsonArrayBuilder comments = Json.createArrayBuilder();
        file.comments()
                .forEach(said -> comments.add(Json.createObjectBuilder()
                        .add("number", said.id())
                        .add("under", said.address())
                        .add("status", said.status().name())
                        .add("name", said.name())
                        .add("website", said.website())
                        .add("internetAddress", said.internetAddress())
                        .add("browser", said.agent())
                        .add("at", said.at().toString())
                        .add("text", said.text())
                        .add("onHold", said.onHold())));
        JsonArrayBuilder letters = Json.createArrayBuilder();
        file.letters()
                .forEach(sent -> letters.add(Json.createObjectBuilder()
                        .add("purpose", sent.purpose())
                        .add("subject", sent.subject())
                        .add("writtenAt", sent.writtenAt().toString())));
        JsonArrayBuilder decisions = Json.createArrayBuilder();
        file.decisions()
                .forEach(line -> decisions.add(Json.createObjectBuilder()
                        .add("comment", line.commentId())
                        .add("at", line.at().toString())
                        .add("act", line.act().name())
                        .add("note", line.note())));
        JsonArrayBuilder requests = Json.createArrayBuilder();
        file.requests()
                .forEach(line -> requests.add(Json.createObjectBuilder()
                        .add("kind", line.kind().name())
                        .add("state", line.state().name())
                        .add("receivedAt", line.receivedAt().toString())
                        .add("name", line.name())
                        .add("contact", line.contact())
                        .add("about", line.about())
                        .add("outcome", line.outcome())));
        JsonObjectBuilder all = Json.createObjectBuilder()
                .add("email", file.email())
                .add("comments", comments)
                .add("letters", letters)
                .add("decisions", decisions)
                .add("requests", requests);
        file.bannedAt().ifPresent(at -> all.add("bannedAt", at.toString()));
        file.account().ifPresent(name -> all.add("account", name));
        return all.build();
    }
}
