package blog.belonging.domain.comment;

import blog.belonging.domain.content.CommentHtml;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.site.Site;
import blog.belonging.domain.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Gives a comment other words, as a moderator does who takes a name out of it. */
@ApplicationScoped
public class CommentRewriting {

    @Inject
    CommentChecking checking;

    @Inject
    Surroundings surroundings;

    @Inject
    Sites sites;

    /** It is looked over again: what was taken out is no longer noticed. */
    public void rewrite(Comment comment, String text) {
        Site site = sites.get();
        comment.say(text, CommentHtml.of(text, surroundings.ownOrigins()));
        comment.noticed(checking.look(
                new Candidate(
                        comment.id(),
                        comment.commenter().name(),
                        comment.commenter().email(),
                        comment.commenter().website(),
                        text,
                        comment.html(),
                        comment.commenter().sender(),
                        Optional.empty(),
                        false,
                        site.language()),
                site.commentRules(),
                new CommentRates.Count(0, 0)));
    }
}
