package blog.belonging.persistence.site;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Leaves a note of every transaction that writes to a table which readers' pages are made of, in that transaction. It is told by
 * EclipseLink what is written, so that no use case can forget it.
 */
public class ChangeNotes extends SessionEventAdapter {

    /** Whatever is not here counts: a table that is forgotten costs speed and never the truth. */
    static final Set<String> NOT_FOR_READERS = Set.of(
            "account",
            "answer_subscription",
            "audit_entry",
            "banned_commenter",
            "bulk_change",
            "comment_decision",
            "comment_evidence",
            "comment_report",
            "console_session",
            "decision_chain",
            "half_sign_in",
            "import_job",
            "import_ledger",
            "import_task",
            "mail_outbox",
            "moderator_mail",
            "preview_link",
            "privacy_request",
            "recovery_code",
            "retention_run",
            "review_note",
            "revision",
            "search_change",
            "search_index",
            "second_factor",
            "site_change",
            "spam_word",
            "upkeep",
            "watched_name",
            "working_copy");

    private static final Pattern WRITTEN = Pattern.compile(
            "\\s*(?:insert\\s+into|update|delete\\s+from|merge\\s+into)\\s+\"?([a-z_]+).*", Pattern.DOTALL);

    private final Map<Session, Boolean> noted = Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public void postExecuteQuery(SessionEvent event) {
        DatabaseQuery query = event.getQuery();
        if (query.isModifyQuery()
                && event.getSession() instanceof AbstractSession session
                && !noted.containsKey(session)
                && !NOT_FOR_READERS.containsAll(tables(query))) {
            noted.put(session, true);
            session.executeNonSelectingSQL(
                    "insert into site_change (made_at) values (" + System.currentTimeMillis() + ")");
        }
    }

    /** Lower case. */
    private static List<String> tables(DatabaseQuery query) {
        ClassDescriptor descriptor = query.getDescriptor();
        if (descriptor != null) {
            return List.of(descriptor.getTableName().toLowerCase(Locale.ROOT));
        }
        String sql = query.getSQLString();
        Matcher written = WRITTEN.matcher(sql == null ? "" : sql.toLowerCase(Locale.ROOT));
        return List.of(written.matches() ? written.group(1) : "unknown");
    }

    @Override
    public void postCommitTransaction(SessionEvent event) {
        noted.remove(event.getSession());
    }

    @Override
    public void postRollbackTransaction(SessionEvent event) {
        noted.remove(event.getSession());
    }

    @Override
    public void postCommitUnitOfWork(SessionEvent event) {
        noted.remove(event.getSession());
    }

    @Override
    public void postReleaseUnitOfWork(SessionEvent event) {
        noted.remove(event.getSession());
    }
}
