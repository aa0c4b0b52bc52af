package blog.belonging.domain.identity;

import blog.belonging.domain.audit.AuditLine;
import blog.belonging.domain.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The audit log for those who may read it. It stands here because the log itself, on the lowest floor, knows nobody. */
@ApplicationScoped
@Transactional
public class AuditReading {

    @Inject
    AuditLog log;

    public List<AuditLine> page(Actor actor, AuditLog.Question question, Optional<AuditLog.Place> after, int size) {
        actor.require(Permission.READ_AUDIT_LOG);
        return log.page(question, after, size);
    }

    public List<String> acts(Actor actor) {
        actor.require(Permission.READ_AUDIT_LOG);
        return log.acts();
    }
}
