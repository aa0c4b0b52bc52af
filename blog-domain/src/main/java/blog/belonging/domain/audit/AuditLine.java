package blog.belonging.domain.audit;

import java.time.Instant;

/** A line of the audit log as it is read: {@link AuditEntry}. */
public record AuditLine(
        long id, Instant at, String who, String act, String subject, String before, String after, String from) {

    public AuditLog.Place place() {
        return new AuditLog.Place(at, id);
    }
}
