package blog.belonging.domain.post;

import blog.belonging.domain.content.ContentPipeline;
import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.History;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.shared.TestBlog;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A post for tests: published on the morning of 20 November 2026 unless told otherwise. */
public final class APost {

    private final String slug;
    private Instant at = Instant.parse("2026-11-20T09:00:00Z");
    private EntryStatus status = EntryStatus.PUBLISHED;
    private Visibility visibility = Visibility.PUBLIC;
    private String password = "";
    private String title;
    private String body = "<p>Text</p>";
    private boolean sticky;
    private List<Long> bylines = List.of();
    private List<Long> categories = List.of();
    private List<Long> tags = List.of();
    private Optional<Long> featuredImage = Optional.empty();

    private APost(String slug) {
        this.slug = slug;
        this.title = "About " + slug;
    }

    public static APost called(String slug) {
        return new APost(slug);
    }

    public APost at(String instant) {
        at = Instant.parse(instant);
        return this;
    }

    public APost in(EntryStatus state) {
        status = state;
        return this;
    }

    public APost seenBy(Visibility whom) {
        visibility = whom;
        password = whom == Visibility.PASSWORD ? "open sesame" : "";
        return this;
    }

    public APost entitled(String words) {
        title = words;
        return this;
    }

    public APost saying(String text) {
        body = text;
        return this;
    }

    public APost sticky() {
        sticky = true;
        return this;
    }

    public APost by(Long... authors) {
        bylines = List.of(authors);
        return this;
    }

    public APost filedUnder(Long... ids) {
        categories = List.of(ids);
        return this;
    }

    public APost tagged(Long... ids) {
        tags = List.of(ids);
        return this;
    }

    /** @param mediaId of its featured image */
    public APost showing(long mediaId) {
        featuredImage = Optional.of(mediaId);
        return this;
    }

    /** Within what is done in one go. */
    public Post into(TestBlog blog) {
        Posts posts = blog.port(Posts.class);
        Post post = new Post(posts.nextId(), new Slug(slug), 0);
        post.write(new Draft(title, new Slug(slug), body, "", "", 0, visibility, password, true, featuredImage));
        post.recall(new History(
                status, Optional.of(at), Optional.of(LocalDate.ofInstant(at, ZoneOffset.UTC)), at, "guid-" + slug));
        post.stick(sticky);
        post.creditTo(bylines);
        post.file(categories, tags);
        post.render(new ContentPipeline(), blog.port(Surroundings.class));
        posts.add(post);
        return post;
    }
}
