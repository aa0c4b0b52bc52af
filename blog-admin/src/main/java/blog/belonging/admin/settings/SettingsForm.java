package blog.belonging.admin.settings;

import blog.belonging.admin.shared.BlogForm;
import blog.belonging.admin.shared.Problems;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.NewBlog;
import blog.belonging.domain.settings.BlogSettings;
import blog.belonging.domain.site.Colour;
import blog.belonging.domain.site.CommentPeriod;
import blog.belonging.domain.site.NotAColour;
import blog.belonging.domain.site.PublishingCheck;
import blog.belonging.domain.site.Typeface;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is typed about the blog as a whole. */
public class SettingsForm {

    /** As much as the foot of a page can hold. */
    private static final int LONGEST_FOOTER = 2000;

    private final BlogForm blog = new BlogForm();
    private String postsPerPage = "";
    private String commentsOpen = "";
    private String commentsCloseAfter = "";
    private String accent = "";
    private String typeface = "";
    private String footer = "";
    private List<String> blocking = List.of();

    void fill(BlogSettings settings) {
        blog.fill(settings.blog());
        postsPerPage = String.valueOf(settings.postsPerPage());
        commentsOpen = settings.commentsOpen() ? "yes" : "";
        commentsCloseAfter = String.valueOf(settings.commentPeriod().days());
        accent = settings.accent().map(Colour::hex).orElse("");
        typeface = settings.typeface().name();
        footer = settings.footer();
        blocking = settings.blocking().stream().map(PublishingCheck::name).toList();
    }

    Optional<BlogSettings> read(Problems problems) {
        Optional<NewBlog> named = blog.read(problems);
        Optional<Integer> perPage = number(postsPerPage, 1, BlogSettings.MOST_PER_PAGE);
        if (perPage.isEmpty()) {
            problems.add("postsPerPage", "settings.no-per-page", BlogSettings.MOST_PER_PAGE);
        }
        Optional<Integer> days = number(commentsCloseAfter, 0, CommentPeriod.LONGEST);
        if (days.isEmpty()) {
            problems.add("commentsCloseAfter", "settings.no-days", String.valueOf(CommentPeriod.LONGEST));
        }
        Optional<Typeface> face = Arrays.stream(Typeface.values())
                .filter(one -> one.name().equals(typeface))
                .findFirst();
        if (face.isEmpty()) {
            problems.add("typeface", "settings.no-typeface");
        }
        if (footer.length() > LONGEST_FOOTER) {
            problems.add("footer", "settings.long-footer", String.valueOf(LONGEST_FOOTER));
        }
        Optional<Optional<Colour>> colour = readAccent(problems);
        if (problems.isAny()
                || named.isEmpty()
                || perPage.isEmpty()
                || days.isEmpty()
                || face.isEmpty()
                || colour.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BlogSettings(
                named.get(),
                perPage.get(),
                isCommentsOpenAtFirst(),
                new CommentPeriod(days.get()),
                colour.get(),
                face.get(),
                Line.several(footer, LONGEST_FOOTER),
                Arrays.stream(PublishingCheck.values())
                        .filter(check -> blocking.contains(check.name()))
                        .collect(Collectors.toSet())));
    }

    private Optional<Optional<Colour>> readAccent(Problems problems) {
        String line = Line.of(accent);
        if (line.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(Optional.of(new Colour(line)));
        } catch (NotAColour none) {
            problems.add("accent", "settings.no-colour");
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String typed, int least, int most) {
        String line = Line.of(typed);
        return Optional.of(line)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .filter(number -> number >= least && number <= most);
    }

    /** The accent, if it is a colour. */
    Optional<Colour> colour() {
        try {
            return Optional.of(new Colour(accent));
        } catch (NotAColour none) {
            return Optional.empty();
        }
    }

    public boolean isCommentsOpenAtFirst() {
        return commentsOpen.equals("yes");
    }

    public boolean blocks(PublishingCheck check) {
        return blocking.contains(check.name());
    }

    void setBlocking(List<String> blocking) {
        this.blocking = blocking;
    }

    public BlogForm getBlog() {
        return blog;
    }

    public String getPostsPerPage() {
        return postsPerPage;
    }

    public void setPostsPerPage(String postsPerPage) {
        this.postsPerPage = postsPerPage;
    }

    public String getCommentsOpen() {
        return commentsOpen;
    }

    public void setCommentsOpen(String commentsOpen) {
        this.commentsOpen = commentsOpen;
    }

    public String getCommentsCloseAfter() {
        return commentsCloseAfter;
    }

    public void setCommentsCloseAfter(String commentsCloseAfter) {
        this.commentsCloseAfter = commentsCloseAfter;
    }

    public String getAccent() {
        return accent;
    }

    public void setAccent(String accent) {
        this.accent = accent;
    }

    public String getTypeface() {
        return typeface;
    }

    public void setTypeface(String typeface) {
        this.typeface = typeface;
    }

    public String getFooter() {
        return footer;
    }

    public void setFooter(String footer) {
        this.footer = footer;
    }
}
