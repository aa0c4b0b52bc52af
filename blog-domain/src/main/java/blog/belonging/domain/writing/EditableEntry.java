package blog.belonging.domain.writing;

import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.Visibility;
import java.time.Instant;
import java.util.Optional;

/** What those who write see of anything they write, before it is changed. */
public interface EditableEntry {

    long id();

    /** How often somebody wrote it. */
    long edition();

    EntryStatus status();

    String title();

    /** Perhaps empty. */
    String plainTitle();

    /** Its number, unless somebody chose one. */
    String slug();

    String body();

    /** As its author wrote it; empty for the automatic one. */
    String excerpt();

    /** Plain text; empty where its author wrote one. */
    String automaticExcerpt();

    String footnotes();

    Visibility visibility();

    String password();

    boolean commentsOpen();

    Optional<Long> featuredImageId();

    String seoTitle();

    String seoDescription();

    /** Empty unless it is published. */
    String address();

    Optional<Instant> publishedAt();
}
