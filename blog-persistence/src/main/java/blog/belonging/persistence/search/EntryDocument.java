package blog.belonging.persistence.search;

import blog.belonging.domain.post.Byline;
import blog.belonging.domain.search.SearchableEntry;
import blog.belonging.domain.search.SearchableText;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/** An entry as it stands in the index. All that a result shows is kept with it, so that showing results asks no database. */
@SearchEntity
@Indexed(index = EntryDocument.INDEX)
class EntryDocument {

    static final String INDEX = "entries";

    /** Has to change with what is below, with how it is analysed, or with what an entry's text is: all indexes are then made anew. */
    static final int VERSION = 1;

    /** Lucene's highlighter reads no further in a field. */
    private static final int LOOKED_THROUGH = 10_000;

    private static final char BETWEEN = '\t';

    @DocumentId
    final Long id;

    @FullTextField(analyzer = Analysis.NAME, highlightable = Highlightable.UNIFIED, projectable = Projectable.YES)
    final String title;

    @FullTextField(analyzer = Analysis.NAME, highlightable = Highlightable.UNIFIED, projectable = Projectable.YES)
    final String text;

    /** What of the text comes after that. */
    @FullTextField(analyzer = Analysis.NAME, highlightable = Highlightable.UNIFIED, projectable = Projectable.YES)
    final String further;

    @FullTextField(analyzer = Analysis.NAME, highlightable = Highlightable.UNIFIED, projectable = Projectable.YES)
    final List<String> comments;

    /** Of authors, categories and tags. */
    @FullTextField(analyzer = Analysis.NAME)
    final List<String> names;

    @GenericField(aggregable = Aggregable.YES)
    final List<Long> categories;

    @KeywordField(aggregable = Aggregable.YES)
    final List<String> authors;

    @GenericField(aggregable = Aggregable.YES)
    final @Nullable Integer year;

    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    final @Nullable Long published;

    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    final String address;

    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    final String excerpt;

    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    final List<String> bylines;

    EntryDocument(SearchableEntry entry) {
        id = entry.id();
        title = entry.title();
        int end = end(entry.text());
        text = entry.text().substring(0, end);
        further = entry.text().substring(end);
        comments = entry.comments();
        names = Stream.concat(entry.bylines().stream().map(byline -> byline.name()), entry.labels().stream())
                .toList();
        categories = entry.categories();
        authors = entry.authors().stream().map(slug -> slug.text()).toList();
        year = entry.year().orElse(null);
        published = entry.publishedAt().map(Instant::toEpochMilli).orElse(null);
        address = entry.address();
        excerpt = entry.excerpt();
        bylines = entry.bylines().stream()
                .map(byline -> byline.address() + BETWEEN + byline.name())
                .toList();
    }

    private static int end(String text) {
        if (text.length() <= LOOKED_THROUGH) {
            return text.length();
        }
        int paragraph = text.lastIndexOf(SearchableText.PARAGRAPH, LOOKED_THROUGH);
        int space = text.lastIndexOf(' ', LOOKED_THROUGH);
        return paragraph > 0 ? paragraph : space > 0 ? space : LOOKED_THROUGH;
    }

    /** As {@link #bylines} has them. */
    static Byline byline(String kept) {
        int between = kept.indexOf(BETWEEN);
        return new Byline(kept.substring(between + 1), kept.substring(0, between));
    }
}
