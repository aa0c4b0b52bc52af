package blog.belonging.domain.content;

import blog.belonging.domain.shared.SafeHtml;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An entry as it is served, finished when it is saved: a page view reads this and does no work. */
@Embeddable
public class Rendition {

    /** Between the parts of an entry that is spread over several pages. The sanitiser lets no comment through, so no text can contain it. */
    public static final String PART_BREAK = "<!--nextpage-->";

    @Column(name = "title_html")
    private SafeHtml title = SafeHtml.NOTHING;

    @Column(name = "title_plain")
    private String plainTitle = "";

    @Column(name = "excerpt_plain")
    private String excerpt = "";

    @Column(name = "served_html")
    private SafeHtml html = SafeHtml.NOTHING;

    /** {@link LeadPicture#written}; empty if there is none. */
    private String picture = "";

    /** {@link Outline#written}. */
    private String outline = "";

    private int parts = 1;
    private int words;
    private boolean dynamic;

    /** {@link ContentPipeline#VERSION} that made it; 0 if it was never made. */
    @Column(name = "rendered_with")
    private int renderedWith;

    protected Rendition() {
        // for JPA, and for an entry that was not rendered yet
    }

    static Rendition none() {
        return new Rendition();
    }

    /** @param featured the picture that the author chose */
    static Rendition of(String rawTitle, String rawExcerpt, Optional<LeadPicture> featured, ServedContent content) {
        Rendition made = new Rendition();
        made.title = Title.html(rawTitle);
        made.plainTitle = Title.plain(rawTitle);
        made.excerpt = rawExcerpt.isBlank() ? content.excerpt() : Excerpts.handWritten(rawExcerpt);
        made.html = new SafeHtml(content.pages().stream().map(SafeHtml::html).collect(Collectors.joining(PART_BREAK)));
        made.picture =
                featured.or(content::firstPicture).map(LeadPicture::written).orElse("");
        made.outline = content.outline().written();
        made.parts = content.pages().size();
        made.words = content.words();
        made.dynamic = content.dynamic();
        made.renderedWith = ContentPipeline.VERSION;
        return made;
    }

    /** Still served until the entry is rendered anew: readers never find a hole. */
    void outdated() {
        renderedWith = 0;
    }

    /** The parts of an entry that is kept as one text. */
    public static List<String> parts(String html) {
        return List.of(html.split(PART_BREAK, -1));
    }

    public SafeHtml title() {
        return title;
    }

    public String plainTitle() {
        return plainTitle;
    }

    public String excerpt() {
        return excerpt;
    }

    public SafeHtml html() {
        return html;
    }

    public Optional<LeadPicture> picture() {
        return LeadPicture.read(picture);
    }

    public Outline outline() {
        return Outline.read(outline);
    }

    public int words() {
        return words;
    }

    public boolean isCurrent() {
        return renderedWith == ContentPipeline.VERSION;
    }
}
