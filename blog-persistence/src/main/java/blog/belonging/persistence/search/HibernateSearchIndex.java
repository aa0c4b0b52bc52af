package blog.belonging.persistence.search;

import blog.belonging.domain.search.IndexSharing;
import blog.belonging.domain.search.SearchIndex;
import blog.belonging.domain.search.SearchableEntries;
import blog.belonging.domain.search.SearchableEntry;
import blog.belonging.domain.site.PublicSite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.standalone.work.SearchWorkspace;

/** Knows whether the index is of use, and writes to it. */
@ApplicationScoped
class HibernateSearchIndex implements SearchIndex {

    private static final Logger LOG = System.getLogger(HibernateSearchIndex.class.getName());

    @Inject
    OpenIndex index;

    @Inject
    IndexMapping mapping;

    @Inject
    SearchConfig config;

    @Inject
    IndexSharing sharing;

    @Inject
    SearchableEntries entries;

    @Inject
    PublicSite site;

    private Optional<IndexPosition> position = Optional.empty();

    @Override
    public boolean isOurs() {
        boolean ours = position().isOurs();
        if (!ours) {
            // Another node keeps it; this one has to notice when it may be asked.
            upTo();
        }
        return ours;
    }

    @Override
    public Optional<Instant> upTo() {
        Analysis analysis = analysis();
        Optional<Instant> upTo =
                index.isDamaged() ? Optional.empty() : position().read(madeFor(analysis));
        if (upTo.isEmpty() || !isOpen(analysis)) {
            index.complete(false);
            return Optional.empty();
        }
        index.complete(true);
        return upTo;
    }

    private boolean isOpen(Analysis analysis) {
        if (index.isOpenFor(analysis)) {
            return true;
        }
        try {
            mapping.check();
            index.open(analysis);
            // A server that has lost the index makes an empty one when it is opened.
            boolean lost = config.isShared() && index.isEmpty() && entries.count() > 0;
            if (lost) {
                index.close();
            }
            return !lost;
        } catch (IOException | RuntimeException e) {
            if (config.isShared()) {
                // A server that does not answer has not lost anything.
                throw new IllegalStateException("the search server does not answer as it should", e);
            }
            LOG.log(Level.WARNING, "Search index: damaged, it will be made anew: {0}", e.getMessage());
            return false;
        }
    }

    @Override
    public void startAnew() {
        Analysis analysis = analysis();
        position().forget();
        index.close();
        mapping.clear();
        index.open(analysis);
        if (config.isShared()) {
            index.write(session -> session.schemaManager().dropAndCreate());
        }
    }

    @Override
    public void put(List<SearchableEntry> entries) {
        position().isOurs();
        index.write(session ->
                await(entries.stream().map(entry -> session.indexer().addOrUpdate(new EntryDocument(entry)))));
    }

    @Override
    public void remove(Collection<Long> ids) {
        index.write(session -> await(ids.stream().map(id -> session.indexer().delete(EntryDocument.class, id, null))));
    }

    @Override
    public void complete(Instant upTo) {
        index.write(session -> {
            SearchWorkspace workspace = session.workspace(EntryDocument.class);
            workspace.flush();
            workspace.refresh();
        });
        position().write(madeFor(analysis()), upTo);
        index.complete(true);
    }

    private static void await(Stream<? extends CompletionStage<?>> works) {
        CompletableFuture.allOf(works.map(CompletionStage::toCompletableFuture).toArray(CompletableFuture[]::new))
                .join();
    }

    private Analysis analysis() {
        return Analysis.of(Locale.forLanguageTag(site.view().language()));
    }

    private static String madeFor(Analysis analysis) {
        return EntryDocument.VERSION + " " + analysis.language();
    }

    private IndexPosition position() {
        if (position.isEmpty()) {
            position = Optional.of(
                    config.isShared()
                            ? new SharedPosition(sharing, config.indexName())
                            : new PositionFile(mapping.folder().resolve("up-to")));
        }
        return position.get();
    }
}
