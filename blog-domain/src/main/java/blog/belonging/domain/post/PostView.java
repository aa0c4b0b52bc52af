package blog.belonging.domain.post;

import blog.belonging.domain.author.AuthorView;
import blog.belonging.domain.content.LeadPicture;
import blog.belonging.domain.content.Outline;
import blog.belonging.domain.content.Rendition;
import blog.belonging.domain.shared.SafeHtml;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A post as a reader sees it.
 *
 * @param part which of its parts {@code html} is, from 1
 * @param parts how many it is spread over
 * @param words of all parts
 * @param picture for lists and for sharing
 * @param password empty for a post that everybody may read; otherwise what has to be given first
 * @param snippet what its author wants search engines to show
 * @param older the post before it; empty for the first, and for one that is in no list
 * @param related the closest first
 * @param mentioning posts that link to it, the latest first
 * @param instalment its place in its series
 */
public record PostView(
        long id,
        String address,
        SafeHtml title,
        String plainTitle,
        String excerpt,
        SafeHtml html,
        int part,
        int parts,
        Instant publishedAt,
        Instant modifiedAt,
        int words,
        Optional<LeadPicture> picture,
        Outline outline,
        boolean commentsOpen,
        int commentCount,
        String password,
        Snippet snippet,
        List<AuthorView> authors,
        List<TermLink> categories,
        List<TermLink> tags,
        Optional<PostLink> older,
        Optional<PostLink> newer,
        List<PostLink> related,
        List<PostLink> mentioning,
        Optional<Instalment> instalment) {

    /**
     * What search engines are told of it.
     *
     * @param title empty for its title
     * @param description empty for its excerpt
     */
    public record Snippet(String title, String description) {}

    /** A table of contents helps with a text that takes a while and has this many headings. */
    private static final int HEADINGS = 3;

    private static final int MINUTES = 4;

    /** As it will be met, at an address of its own. Whoever has the secret needs no password. */
    PostView previewedAt(String secretAddress, Instant now) {
        return new PostView(
                id,
                secretAddress,
                title,
                plainTitle,
                excerpt,
                html,
                part,
                parts,
                publishedAt.equals(Instant.EPOCH) ? now : publishedAt,
                publishedAt.equals(Instant.EPOCH) ? now : modifiedAt,
                words,
                picture,
                outline,
                false,
                0,
                "",
                snippet,
                authors,
                categories,
                tags,
                older,
                newer,
                related,
                mentioning,
                instalment);
    }

    /** With a text that is not saved; empty if that has no such part. */
    Optional<PostView> saying(Rendition text, int wanted) {
        List<String> all = Rendition.parts(text.html().html());
        if (wanted < 1 || wanted > all.size()) {
            return Optional.empty();
        }
        return Optional.of(new PostView(
                id,
                address,
                text.title(),
                text.plainTitle(),
                text.excerpt(),
                new SafeHtml(all.get(wanted - 1)),
                wanted,
                all.size(),
                publishedAt,
                modifiedAt,
                text.words(),
                text.picture(),
                text.outline(),
                commentsOpen,
                commentCount,
                password,
                snippet,
                authors,
                categories,
                tags,
                older,
                newer,
                related,
                mentioning,
                instalment));
    }

    public ReadingTime readingTime() {
        return ReadingTime.of(words);
    }

    public boolean hasContents() {
        return outline.headings().size() >= HEADINGS && readingTime().minutes() >= MINUTES;
    }

    public Optional<LeadPicture> pictureOverText() {
        return part == 1 ? picture.filter(LeadPicture::overText) : Optional.empty();
    }

    public List<Byline> bylines() {
        return authors.stream()
                .map(author -> new Byline(author.name(), author.address()))
                .toList();
    }

    public boolean isLocked() {
        return !password.isEmpty();
    }
}
