package blog.belonging.domain.post;

import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.Entry;
import blog.belonging.domain.content.History;
import blog.belonging.domain.content.ServedContent;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A post. Written as a draft, perhaps sent for review, then scheduled or published, perhaps withdrawn. Its address is made of
 * the day it was published and its slug, and it stands in the lists of its categories, tags, bylines and dates while it is
 * published for everybody.
 */
@Entity
@Table(name = "post")
public class Post extends Entry {

    private boolean sticky;

    @ElementCollection
    @CollectionTable(name = "post_byline", joinColumns = @JoinColumn(name = "post_id"))
    @OrderColumn(name = "position")
    @Column(name = "author_id")
    private List<Long> bylines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "post_category", joinColumns = @JoinColumn(name = "post_id"))
    @Column(name = "category_id")
    private Set<Long> categories = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "post_tag", joinColumns = @JoinColumn(name = "post_id"))
    @Column(name = "tag_id")
    private Set<Long> tags = new HashSet<>();

    /** What its text links to on this blog. */
    @ElementCollection
    @CollectionTable(name = "post_mention", joinColumns = @JoinColumn(name = "post_id"))
    @Column(name = "address")
    private Set<String> mentions = new HashSet<>();

    protected Post() {
        // for JPA
    }

    public Post(long id, Slug slug, long ownerId) {
        super(id, slug, ownerId);
    }

    @Override
    public void write(Draft draft) {
        super.write(draft);
        settle();
    }

    @Override
    public void recall(History history) {
        super.recall(history);
        settle();
    }

    @Override
    protected void statusChanged() {
        settle();
    }

    /** @param authorId somebody whose own post it may be */
    public boolean isBy(long authorId) {
        return ownerId() == authorId || bylines.contains(authorId);
    }

    /** @param authorIds whose names stand over it, in this order */
    public void creditTo(List<Long> authorIds) {
        if (!bylines.equals(authorIds)) {
            bylines.clear();
            bylines.addAll(authorIds);
        }
    }

    public void file(Collection<Long> categoryIds, Collection<Long> tagIds) {
        categories.retainAll(categoryIds);
        categories.addAll(categoryIds);
        tags.retainAll(tagIds);
        tags.addAll(tagIds);
    }

    @Override
    protected void rendered(ServedContent content) {
        mentions.retainAll(content.mentions());
        mentions.addAll(content.mentions());
    }

    void openComments(boolean open) {
        receiveComments(open);
    }

    /** @param free slug, where another post has the address already */
    void rename(Slug free) {
        call(free);
        settle();
    }

    /** Sticky posts stand first on the home page. */
    public void stick(boolean isSticky) {
        sticky = isSticky;
    }

    private void settle() {
        switch (status()) {
            case PUBLISHED, PRIVATE, TRASHED ->
                livesAt(publishedOn().map(day -> Permalinks.post(day, slug())).orElse(""));
            default -> livesAt("");
        }
    }

    public List<Long> bylines() {
        return List.copyOf(bylines);
    }

    public Set<Long> categories() {
        return Set.copyOf(categories);
    }

    public Set<Long> tags() {
        return Set.copyOf(tags);
    }

    public boolean isSticky() {
        return sticky;
    }
}
