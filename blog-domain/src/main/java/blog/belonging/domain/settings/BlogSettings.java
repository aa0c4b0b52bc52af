package blog.belonging.domain.settings;

import blog.belonging.domain.identity.NewBlog;
import blog.belonging.domain.site.Colour;
import blog.belonging.domain.site.CommentPeriod;
import blog.belonging.domain.site.PublishingCheck;
import blog.belonging.domain.site.Site;
import blog.belonging.domain.site.Typeface;
import java.util.Optional;
import java.util.Set;

/**
 * All that can be settled.
 *
 * @param blog what it is called, speaks, and where it is
 * @param postsPerPage in lists, 1 to {@link #MOST_PER_PAGE}
 * @param commentsOpen whether a new post is open to comments, until its author says otherwise
 * @param accent empty for the one that the design has of its own
 * @param footer plain text or a little HTML, as it is written
 * @param blocking what keeps a post from being published if it is found
 */
public record BlogSettings(
        NewBlog blog,
        int postsPerPage,
        boolean commentsOpen,
        CommentPeriod commentPeriod,
        Optional<Colour> accent,
        Typeface typeface,
        String footer,
        Set<PublishingCheck> blocking) {

    public static final int MOST_PER_PAGE = 100;

    public BlogSettings {
        blocking = Set.copyOf(blocking);
    }

    static BlogSettings of(Site site) {
        return new BlogSettings(
                new NewBlog(site.title(), site.tagline(), site.language(), site.zone(), site.address()),
                site.postsPerPage(),
                site.commentsOpen(),
                site.commentPeriod(),
                site.accent(),
                site.typeface(),
                site.footer(),
                site.blockingChecks());
    }
}
