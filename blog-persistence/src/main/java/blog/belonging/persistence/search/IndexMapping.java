package blog.belonging.persistence.search;

import blog.belonging.persistence.shared.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMappingBuilder;

/** Opens the index, wherever the settings say it is. */
@ApplicationScoped
class IndexMapping {

    /** Below it Lucene has a folder of the index's name. */
    private static final String FOLDER = "search";

    @Inject
    SearchConfig config;

    @Inject
    DataFolder data;

    Path folder() {
        return data.resolve(FOLDER);
    }

    CloseableSearchMapping open(Analysis analysis) {
        SearchMappingBuilder builder = SearchMapping.builder(AnnotatedTypeSource.fromClasses(EntryDocument.class))
                // There is nothing to discover, and how a server names its class paths would be in the way.
                .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
                .property("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", false)
                .property("hibernate.search.schema_management.strategy", "create")
                // What was put is safe once it is complete, and not fifty times before.
                .property("hibernate.search.indexing.plan.synchronization.strategy", "async");
        (config.isShared() ? openSearch(analysis) : lucene(analysis))
                .forEach((key, value) -> builder.property("hibernate.search.backend." + key, value));
        return builder.build();
    }

    private Map<String, Object> lucene(Analysis analysis) {
        return Map.of(
                "type",
                "lucene",
                "lucene_version",
                Version.LATEST,
                "directory.root",
                folder().toString(),
                "analysis.configurer",
                BeanReference.ofInstance(analysis.forLucene()));
    }

    private Map<String, Object> openSearch(Analysis analysis) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "type", "elasticsearch",
                "uris", List.of(config.hosts().split("[,\\s]+")),
                "layout.strategy", BeanReference.ofInstance(new OneName(config.indexName())),
                "analysis.configurer", BeanReference.ofInstance(analysis.forOpenSearch())));
        if (!config.user().isEmpty()) {
            settings.put("username", config.user());
            settings.put("password", config.password());
        }
        return settings;
    }

    /**
     * Reads all of the index and compares its checksums: a few milliseconds for ten thousand posts.
     *
     * @throws IOException if a file is missing or damaged
     */
    void check() throws IOException {
        if (config.isShared()) {
            return;
        }
        try (Directory directory = FSDirectory.open(folder().resolve(EntryDocument.INDEX));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        }
    }

    /** Nothing of an index that may be damaged is kept. It must not be open. */
    void clear() {
        if (config.isShared() || !Files.exists(folder())) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder())) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The index has one name, and an alias for writing and reading that end differently. */
    private record OneName(String name) implements IndexLayoutStrategy {

        @Override
        public String createInitialElasticsearchIndexName(String hibernateSearchIndexName) {
            return name + "-000001";
        }

        @Override
        public String createWriteAlias(String hibernateSearchIndexName) {
            return name + "-write";
        }

        @Override
        public String createReadAlias(String hibernateSearchIndexName) {
            return name + "-read";
        }

        @Override
        public String extractUniqueKeyFromHibernateSearchIndexName(String hibernateSearchIndexName) {
            return hibernateSearchIndexName;
        }

        @Override
        public String extractUniqueKeyFromElasticsearchIndexName(String elasticsearchIndexName) {
            return EntryDocument.INDEX;
        }
    }
}
