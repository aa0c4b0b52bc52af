package blog.belonging.persistence.search;

import blog.belonging.domain.search.SearchNotReady;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.lucene.store.AlreadyClosedException;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;

/** The index while it is open: readers ask it, one thread writes to it, and whoever meets damage says so. */
@ApplicationScoped
class OpenIndex {

    private static final Logger LOG = System.getLogger(OpenIndex.class.getName());

    @Inject
    IndexMapping mapping;

    @Inject
    SearchConfig config;

    private volatile @Nullable Opened opened;
    private volatile boolean complete;
    private volatile boolean damaged;

    private record Opened(CloseableSearchMapping mapping, Analysis analysis) {}

    boolean isOpenFor(Analysis analysis) {
        Opened now = opened;
        return now != null && now.analysis.equals(analysis);
    }

    boolean isDamaged() {
        return damaged;
    }

    /** Whether it may be asked. */
    void complete(boolean isComplete) {
        complete = isComplete;
    }

    void open(Analysis analysis) {
        close();
        opened = new Opened(mapping.open(analysis), analysis);
        damaged = false;
    }

    @PreDestroy
    void close() {
        complete = false;
        Opened last = opened;
        opened = null;
        if (last != null) {
            try {
                last.mapping.close();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Search index: could not be closed as it should", e);
            }
        }
    }

    /** @throws SearchNotReady if there is no complete index, or it cannot answer */
    <T> T ask(BiFunction<SearchSession, Analysis, T> question) {
        Opened now = opened;
        if (now == null || !complete || damaged) {
            throw new SearchNotReady("The index is being made");
        }
        try (SearchSession session = now.mapping.createSession()) {
            return question.apply(session, now.analysis);
        } catch (RuntimeException | InternalError e) {
            notice(e);
            LOG.log(Level.WARNING, "Search index: a question could not be answered", e);
            throw new SearchNotReady("The index did not answer", e);
        }
    }

    boolean isEmpty() {
        Opened now = opened;
        if (now == null) {
            return true;
        }
        try (SearchSession session = now.mapping.createSession()) {
            return session.search(EntryDocument.class).where(f -> f.matchAll()).fetchTotalHitCount() == 0;
        }
    }

    void write(Consumer<SearchSession> work) {
        Opened now = opened;
        if (now == null) {
            throw new SearchNotReady("The index is not open");
        }
        try (SearchSession session = now.mapping.createSession()) {
            work.accept(session);
        } catch (RuntimeException | InternalError e) {
            notice(e);
            throw new SearchNotReady("The index could not be written", e);
        }
    }

    /** Only what a file or a server says about the index: a question that makes no sense must not cost the whole index. */
    private void notice(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            boolean lost = config.isShared()
                    ? message.contains("index_not_found_exception")
                    : cause instanceof IOException
                            || cause instanceof AlreadyClosedException
                            || cause instanceof InternalError;
            if (lost) {
                damaged = true;
            }
        }
    }
}
