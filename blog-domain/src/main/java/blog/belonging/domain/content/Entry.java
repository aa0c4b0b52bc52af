package blog.belonging.domain.content;

import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.CommentPolicy;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something written and served under an address of its own: what posts and pages have in common. It keeps what the author
 * wrote and, made from that, what readers get.
 */
@MappedSuperclass
public abstract class Entry {

    @Id
    private long id;

    @Version
    private long version;

    private String title = "";
    private Slug slug;
    private String body = "";
    private String excerpt = "";
    private String footnotes = "";

    @Enumerated(EnumType.STRING)
    private EntryStatus status = EntryStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.PUBLIC;

    /** As the author gave it: it is told to readers, and an export carries it. */
    private String password = "";

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "comments_open")
    private boolean commentsOpen;

    /** A {@link CommentPolicy}; empty for that of the blog. */
    @Column(name = "comment_policy")
    private String commentPolicy = "";

    @Column(name = "featured_image_id")
    private @Nullable Long featuredImageId;

    private String guid = "";

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    /** In the site's zone, as it was then: the address shows it, so it never changes with the zone. */
    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "modified_at")
    private Instant modifiedAt = Instant.EPOCH;

    /** Empty while nobody but its authors can see the entry. */
    private String path = "";

    @Embedded
    private Rendition rendition = Rendition.none();

    @Column(name = "comment_count")
    private int commentCount;

    /** Uploads that readers meet in it. */
    @ElementCollection
    @CollectionTable(name = "media_use", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "media_id")
    private Set<Long> media = new HashSet<>();

    /** How often somebody wrote it: the version also counts what else happens to it. */
    private long edition;

    @Column(name = "seo_title")
    private String seoTitle = "";

    @Column(name = "seo_description")
    private String seoDescription = "";

    /** An {@link EntryStatus}; empty unless it was withdrawn here. */
    @Column(name = "before_trash")
    private String beforeTrash = "";

    @SuppressWarnings("NullAway.Init")
    protected Entry() {
        // for JPA
    }

    protected Entry(long id, Slug slug, long ownerId) {
        this.id = id;
        this.slug = slug;
        this.ownerId = ownerId;
    }

    /** Replaces all that an author writes. What is served stays as it was until {@link #render}. */
    public void write(Draft draft) {
        title = draft.title();
        slug = draft.slug();
        body = draft.body();
        excerpt = draft.excerpt();
        footnotes = draft.footnotes();
        ownerId = draft.ownerId();
        visibility = draft.visibility();
        password = draft.password();
        commentsOpen = draft.commentsOpen();
        featuredImageId = draft.featuredImageId().orElse(null);
        if (isOut()) {
            status = out();
        }
        edition++;
        rendition.outdated();
    }

    /**
     * What search engines are told instead of title and excerpt.
     *
     * @param title empty for the title that it has
     * @param description empty for the excerpt
     */
    public void appearInSearchAs(String title, String description) {
        seoTitle = title;
        seoDescription = description;
    }

    /** @param day of that moment, in the zone of the site; the address shows it */
    public void publish(Instant at, LocalDate day) {
        status = out();
        publishedAt = at;
        publishedOn = day;
        beforeTrash = "";
        statusChanged();
    }

    /** To be published then, whoever visits or does not. */
    public void schedule(Instant at, LocalDate day) {
        status = EntryStatus.SCHEDULED;
        publishedAt = at;
        publishedOn = day;
        beforeTrash = "";
        statusChanged();
    }

    /** To be looked at by somebody who may publish it. */
    public void handIn() {
        status = EntryStatus.PENDING;
        statusChanged();
    }

    /** It is a draft again. When it was published is kept, so that it can come back to where it was. */
    public void takeBack() {
        status = EntryStatus.DRAFT;
        statusChanged();
    }

    public void trash() {
        if (status != EntryStatus.TRASHED) {
            beforeTrash = status.name();
            status = EntryStatus.TRASHED;
            statusChanged();
        }
    }

    /** Back to where it stood. What was withdrawn elsewhere, or should have been published meanwhile, comes back as a draft. */
    public void restore(Instant now) {
        if (status != EntryStatus.TRASHED) {
            return;
        }
        EntryStatus before = beforeTrash.isEmpty() ? EntryStatus.DRAFT : EntryStatus.valueOf(beforeTrash);
        Instant at = publishedAt;
        boolean missed = before == EntryStatus.SCHEDULED && (at == null || !at.isAfter(now));
        status = missed ? EntryStatus.DRAFT : before;
        beforeTrash = "";
        statusChanged();
    }

    protected final void receiveComments(boolean open) {
        commentsOpen = open;
    }

    /** @param policy empty for that of the blog */
    public void moderateComments(Optional<CommentPolicy> policy) {
        commentPolicy = policy.map(CommentPolicy::name).orElse("");
    }

    protected final void call(Slug other) {
        slug = other;
    }

    public void modifiedAt(Instant moment) {
        modifiedAt = moment;
    }

    /** For what depends on where it stands. */
    protected void statusChanged() {
        // Nothing, for an entry without an address.
    }

    /** Whether it was published and is not withdrawn. */
    public boolean isOut() {
        return status == EntryStatus.PUBLISHED || status == EntryStatus.PRIVATE;
    }

    /** Whether one that was withdrawn may have been met by readers before. */
    protected final boolean wasOut() {
        return beforeTrash.isEmpty()
                || beforeTrash.equals(EntryStatus.PUBLISHED.name())
                || beforeTrash.equals(EntryStatus.PRIVATE.name());
    }

    private EntryStatus out() {
        return visibility == Visibility.PRIVATE ? EntryStatus.PRIVATE : EntryStatus.PUBLISHED;
    }

    /** Takes over what happened to the entry before it came here. */
    public void recall(History history) {
        status = history.status();
        publishedAt = history.publishedAt().orElse(null);
        publishedOn = history.publishedOn().orElse(null);
        modifiedAt = history.modifiedAt();
        guid = history.guid();
    }

    protected final void livesAt(String newPath) {
        path = newPath;
    }

    public void render(ContentPipeline pipeline, Surroundings surroundings) {
        ServedContent content = pipeline.serve(new Source(id, body, footnotes), surroundings);
        Optional<LeadPicture> featured = Optional.ofNullable(featuredImageId)
                .flatMap(surroundings::picture)
                .flatMap(picture -> LeadPicture.of(picture, !content.pictures().contains(picture.id())));
        rendition = Rendition.of(title, excerpt, featured, content);
        Set<Long> used = new HashSet<>(content.media());
        Optional.ofNullable(featuredImageId).ifPresent(used::add);
        media.retainAll(used);
        media.addAll(used);
        rendered(content);
    }

    /** For what a kind of entry makes of its text besides. */
    protected void rendered(ServedContent content) {
        // Nothing, for most.
    }

    public void countComments(int approved) {
        commentCount = approved;
    }

    /** Whether anybody at all may read it. */
    public boolean isPublic() {
        return status == EntryStatus.PUBLISHED && visibility == Visibility.PUBLIC;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public Slug slug() {
        return slug;
    }

    public String body() {
        return body;
    }

    public String excerpt() {
        return excerpt;
    }

    public String footnotes() {
        return footnotes;
    }

    public long ownerId() {
        return ownerId;
    }

    public String password() {
        return password;
    }

    /** Who sees comments on it before readers do; empty for what the blog says. */
    public Optional<CommentPolicy> commentPolicy() {
        return Optional.of(commentPolicy).filter(name -> !name.isEmpty()).map(CommentPolicy::valueOf);
    }

    public boolean commentsOpen() {
        return commentsOpen;
    }

    public Optional<Long> featuredImageId() {
        return Optional.ofNullable(featuredImageId);
    }

    public long edition() {
        return edition;
    }

    public String seoTitle() {
        return seoTitle;
    }

    public String seoDescription() {
        return seoDescription;
    }

    public EntryStatus status() {
        return status;
    }

    public Visibility visibility() {
        return visibility;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    public Instant modifiedAt() {
        return modifiedAt;
    }

    public String path() {
        return path;
    }

    public Rendition rendition() {
        return rendition;
    }

    public String guid() {
        return guid;
    }
}
