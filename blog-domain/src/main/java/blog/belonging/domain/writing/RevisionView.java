package blog.belonging.domain.writing;

import java.time.Instant;

/** What an entry said when somebody saved it. */
public record RevisionView(
        long id, Instant at, String who, String title, String body, String excerpt, String footnotes) {

    static RevisionView of(Revision revision) {
        return new RevisionView(
                revision.id(),
                revision.at(),
                revision.who(),
                revision.title(),
                revision.body(),
                revision.excerpt(),
                revision.footnotes());
    }
}
