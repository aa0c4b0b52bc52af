package blog.belonging.web.inside;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.eclipse.persistence.jpa.JpaEntityManagerFactory;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Counts the statements that EclipseLink says it sends. */
final class StatementCounter extends AbstractSessionLog {

    private static final Pattern OF_REQUESTS = Pattern.compile("http-thread-pool|blog-(pages|lines|console)-");

    private final AtomicInteger count;

    private StatementCounter(AtomicInteger count) {
        this.count = count;
        setLevel(SessionLog.FINE);
    }

    static synchronized void install(EntityManager entityManager, AtomicInteger count) {
        EntityManagerFactory factory = entityManager.getEntityManagerFactory();
        ServerSession session = factory.unwrap(JpaEntityManagerFactory.class).getServerSession();
        if (!(session.getSessionLog() instanceof StatementCounter)) {
            session.setSessionLog(new StatementCounter(count));
        }
    }

    @Override
    public boolean shouldLog(int level, String category) {
        return SessionLog.SQL.equals(category);
    }

    @Override
    public void log(SessionLogEntry entry) {
        // What is done meanwhile by timers is not of the page.
        if (SessionLog.SQL.equals(entry.getNameSpace())
                && OF_REQUESTS.matcher(Thread.currentThread().getName()).lookingAt()) {
            count.incrementAndGet();
        }
    }
}
