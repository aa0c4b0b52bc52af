package blog.belonging.domain.moderation;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Keeps a comment as it was, whole, before somebody takes something from it. */
@ApplicationScoped
class EvidenceKeeping {

    @Inject
    EvidenceRoom room;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    void take(Comment comment, Decision.Act act) {
        String all = Json.createObjectBuilder()
                .add("comment", comment.id())
                .add("entry", comment.entryId())
                .add("name", comment.commenter().name())
                .add("email", comment.commenter().email())
                .add("website", comment.commenter().website())
                .add("address", comment.commenter().sender().address())
                .add("agent", comment.commenter().sender().agent())
                .add("createdAt", comment.createdAt().toEpochMilli())
                .add("status", comment.status().name())
                .add("text", comment.body())
                .build()
                .toString();
        room.add(new Evidence(
                room.nextId(),
                comment.id(),
                clock.instant(),
                act,
                seal.seal(all, belongsTo(comment.id())),
                Sha256.of(all)));
    }

    List<Original> of(long commentId) {
        return room.of(commentId).stream().map(this::opened).toList();
    }

    private Original opened(Evidence evidence) {
        String all = seal.open(evidence.sealed(), belongsTo(evidence.commentId()));
        try (JsonReader reader = Json.createReader(new StringReader(all))) {
            JsonObject kept = reader.readObject();
            return new Original(
                    evidence.at(),
                    evidence.act(),
                    kept.getString("name"),
                    kept.getString("email"),
                    kept.getString("website"),
                    kept.getString("address"),
                    kept.getString("agent"),
                    Instant.ofEpochMilli(kept.getJsonNumber("createdAt").longValue()),
                    kept.getString("text"),
                    evidence.digest(),
                    evidence.digest().equals(Sha256.of(all)));
        }
    }

    private static String belongsTo(long commentId) {
        return "comment " + commentId;
    }
}
