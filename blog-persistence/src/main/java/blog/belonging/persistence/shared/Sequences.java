package blog.belonging.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.Map;

/** New numbers from the database's sequences, fifty at a time, so that most cost nothing. */
@ApplicationScoped
public class Sequences {

    /** What has numbers of its own. */
    public enum Of {
        /** Posts, pages, media and blocks. */
        ENTRY,
        COMMENT,
        AUTHOR,
        /** Categories and tags. */
        TERM,
        /** Menus, redirects, import jobs. */
        SITE,
        /** Notes for search indexes. */
        SEARCH_CHANGE,
        /** Accounts and their sessions. */
        ACCOUNT,
        AUDIT,
        /** What writing takes: revisions, working copies, preview links, notes. */
        WORK,
        SERIES,
        /** Reports, decisions, evidence. */
        MODERATION,
        /** Letters. */
        MAIL,
        /** Requests and complaints about personal data. */
        PRIVACY
    }

    /** As the migrations create them. */
    private static final int BLOCK = 50;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    private final Map<Of, long[]> blocks = new EnumMap<>(Of.class);

    /** Of a trial, which takes place in one thread: numbers that will never be must not be given to anybody else. */
    private final ThreadLocal<Map<Of, long[]>> trial = ThreadLocal.withInitial(() -> new EnumMap<>(Of.class));

    public long next(Of what) {
        long[] tried = trial.get().get(what);
        return tried == null ? real(what) : tried[0]++;
    }

    private synchronized long real(Of what) {
        long[] block = blocks.computeIfAbsent(what, k -> new long[] {0, 0});
        if (block[0] == block[1]) {
            Number first =
                    (Number) entityManager.createNativeQuery(nextOf(name(what))).getSingleResult();
            block[0] = first.longValue();
            block[1] = block[0] + BLOCK;
        }
        return block[0]++;
    }

    /**
     * Data definition if it is for good: must not be called while there is unsaved work.
     *
     * @param forGood whether the database learns of it; otherwise it holds for this thread alone, until {@link #forget}
     */
    public synchronized void startAbove(Of what, long highest, boolean forGood) {
        if (!forGood) {
            trial.get().put(what, new long[] {highest + 1});
            return;
        }
        blocks.remove(what);
        entityManager
                .createNativeQuery("alter sequence " + name(what) + " restart with " + (highest + 1))
                .executeUpdate();
    }

    /** The next numbers come from the database again. */
    public void forget() {
        trial.remove();
    }

    /** The one thing that the two databases say differently. */
    private String nextOf(String sequence) {
        boolean postgres = entityManager
                .getEntityManagerFactory()
                .unwrap(org.eclipse.persistence.jpa.JpaEntityManagerFactory.class)
                .getServerSession()
                .getPlatform()
                .isPostgreSQL();
        return postgres ? "select nextval('" + sequence + "')" : "values next value for " + sequence;
    }

    private static String name(Of what) {
        return what.name().toLowerCase(java.util.Locale.ROOT) + "_seq";
    }
}
