package blog.belonging.admin.shared;

import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.shared.NotThere;
import blog.belonging.domain.writing.EntryDesk;
import blog.belonging.domain.writing.TooLong;
import jakarta.json.Json;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;

/** Takes what is typed into a form every few seconds, and says who else is there. */
public final class KeepingAnswer {

    private KeepingAnswer() {}

    /**
     * @param sent the form
     * @param json the form as it is kept, made of all values of a name
     * @param edition that the entry has now
     */
    public static Response of(
            EntryDesk desk,
            Actor actor,
            MultivaluedMap<String, String> sent,
            Function<Function<String, List<String>>, String> json,
            LongUnaryOperator edition) {
        long id = number(sent, "id");
        try {
            switch (first(sent, "do")) {
                case "leave" -> desk.leave(actor, id);
                case "stay" -> desk.open(actor, id);
                default -> desk.keep(actor, id, number(sent, "edition"), json.apply(name -> all(sent, name)));
            }
            return Response.ok(Json.createObjectBuilder()
                            .add("edition", edition.applyAsLong(id))
                            .add("others", Json.createArrayBuilder(desk.others(actor, id)))
                            .build()
                            .toString())
                    .build();
        } catch (TooLong tooLong) {
            return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE)
                    .entity("{}")
                    .build();
        } catch (NotThere gone) {
            return Response.status(Response.Status.GONE).entity("{}").build();
        }
    }

    private static List<String> all(MultivaluedMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of());
    }

    private static String first(MultivaluedMap<String, String> sent, String name) {
        return all(sent, name).stream().findFirst().orElse("");
    }

    private static long number(MultivaluedMap<String, String> sent, String name) {
        return Typed.number(first(sent, name)).orElse(0L);
    }
}
