package blog.belonging.domain.audit;

/** Where the audit log is written. There is a way to add and none to change or remove. */
public interface AuditEntries {

    long nextId();

    void add(AuditEntry entry);
}
