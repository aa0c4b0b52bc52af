package blog.belonging.domain.media;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An uploaded file and what is said about it. Its bytes are kept by {@link MediaFiles} under the same {@link #path()}. */
@Entity
@Table(name = "media_item")
public class MediaItem {

    @Id
    private long id;

    @Version
    private long version;

    private String path;

    @Column(name = "mime_type")
    private String mimeType;

    private int width;
    private int height;
    private String title = "";
    private String alt = "";
    private String caption = "";
    private String description = "";
    private String credit = "";

    @Column(name = "owner_id")
    private long ownerId;

    /** The account that it was uploaded with; 0 if it moved in. */
    @Column(name = "uploader_id")
    private long uploaderId;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    /** Whether the bytes are here: an export names files that may be lost. */
    private boolean present;

    @ElementCollection
    @CollectionTable(name = "media_size", joinColumns = @JoinColumn(name = "media_id"))
    @OrderBy("width")
    private List<MediaSize> sizes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected MediaItem() {
        // for JPA
    }

    /** @param path below the uploads folder: {@code 2026/11/village-hall.jpg} */
    public MediaItem(long id, String path, String mimeType, long ownerId, Instant uploadedAt) {
        this.id = id;
        this.path = path;
        this.mimeType = mimeType;
        this.ownerId = ownerId;
        this.uploadedAt = uploadedAt;
    }

    public void describe(String newTitle, String newAlt, String newCaption, String newDescription) {
        title = newTitle;
        alt = newAlt;
        caption = newCaption;
        description = newDescription;
    }

    /** @return whether anything is said that was not said before */
    public boolean describe(MediaText text) {
        if (text.equals(text())) {
            return false;
        }
        describe(text.title(), text.alt(), text.caption(), text.description());
        credit = text.credit();
        return true;
    }

    /** @param accountId that may change it like something of its own */
    public void uploadedBy(long accountId) {
        uploaderId = accountId;
    }

    /** @param newWidth pixels, 0 if it is no picture */
    public void measure(int newWidth, int newHeight, List<MediaSize> newSizes) {
        width = newWidth;
        height = newHeight;
        sizes.clear();
        sizes.addAll(newSizes);
    }

    /** Its file is another one, of another type perhaps. */
    void becomes(MediaPath newPath) {
        path = newPath.text();
        mimeType = newPath.mimeType();
        present = true;
    }

    public void found(boolean isPresent) {
        present = isPresent;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String path() {
        return path;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public String alt() {
        return alt;
    }

    public String caption() {
        return caption;
    }

    public boolean isPresent() {
        return present;
    }

    public String mimeType() {
        return mimeType;
    }

    public MediaText text() {
        return new MediaText(title, alt, caption, credit, description);
    }

    public long uploaderId() {
        return uploaderId;
    }

    public List<MediaSize> sizes() {
        return List.copyOf(sizes);
    }
}
