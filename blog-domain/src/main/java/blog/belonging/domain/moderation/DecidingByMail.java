package blog.belonging.domain.moderation;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.CommentPlacing;
import blog.belonging.domain.comment.Comments;
import blog.belonging.domain.identity.Account;
import blog.belonging.domain.identity.Accounts;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Device;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.moderation.Decision.Reason;
import blog.belonging.domain.moderation.Moderating.Verdict;
import blog.belonging.domain.site.SiteKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * A moderator decides about a comment by a link of a mail, without signing in. The link is for one account, one comment as it was, one verdict and a
 * week. Following it does nothing yet: programs that look into mails follow links, too.
 */
@ApplicationScoped
@Transactional
public class DecidingByMail {

    /** In the log of decisions. */
    static final String NOTE = "By a link of a mail";

    @Inject
    Accounts accounts;

    @Inject
    Comments comments;

    @Inject
    CommentPlacing placing;

    @Inject
    ModerationQueue queue;

    @Inject
    DecisionChain chain;

    @Inject
    Moderating moderating;

    @Inject
    SiteKeys keys;

    @Inject
    Clock clock;

    /** What a link is still good for. */
    public enum State {
        OPEN,
        /** It was decided just now. */
        DONE,
        EXPIRED,
        /** The account was disabled, or may not decide any more. */
        NOT_ALLOWED,
        /** Somebody has decided, perhaps by this link. */
        DECIDED,
        /** It says something else by now, or something else has happened to it. */
        CHANGED,
        GONE
    }

    /** @param comment as it is now; empty unless it is open */
    public record Seen(State state, Verdict verdict, long commentId, Optional<QueueLine> comment) {}

    /** @return empty if the blog never handed out such a link */
    public Optional<Seen> look(String claim, String signature) {
        return read(claim, signature).map(link -> seen(link, state(link)));
    }

    /** Once. @return empty if the blog never handed out such a link */
    public Optional<Seen> decide(String claim, String signature, Device device) {
        return read(claim, signature).map(link -> {
            // In this order, as everybody who decides; whoever comes second sees that it was done.
            comments.byId(link.commentId()).map(Comment::entryId).ifPresent(placing::hold);
            comments.held(link.commentId());
            State state = state(link);
            if (state != State.OPEN) {
                return seen(link, state);
            }
            Actor actor = accounts.byId(link.accountId())
                    .map(account -> actor(account, device))
                    .orElseThrow();
            moderating.decide(actor, List.of(link.commentId()), link.verdict(), Reason.NONE, NOTE);
            return seen(link, State.DONE);
        });
    }

    private Optional<VerdictLink> read(String claim, String signature) {
        return keys.of(ModeratorTelling.KEY).made(signature, claim) ? VerdictLink.read(claim) : Optional.empty();
    }

    private State state(VerdictLink link) {
        if (!clock.instant().isBefore(link.until())) {
            return State.EXPIRED;
        }
        boolean allowed = accounts.byId(link.accountId())
                .filter(account -> !account.isDisabled() && account.role().may(Permission.MODERATE_COMMENTS))
                .isPresent();
        if (!allowed) {
            return State.NOT_ALLOWED;
        }
        Optional<Comment> comment = comments.byId(link.commentId());
        if (comment.isEmpty()) {
            return State.GONE;
        }
        if (comment.get().status() != Comment.Status.PENDING && comment.get().reports() == 0) {
            return State.DECIDED;
        }
        return chain.lastPlaceOf(link.commentId()) == link.edition() ? State.OPEN : State.CHANGED;
    }

    private Seen seen(VerdictLink link, State state) {
        return new Seen(
                state,
                link.verdict(),
                link.commentId(),
                state == State.OPEN ? queue.one(link.commentId()) : Optional.empty());
    }

    private static Actor actor(Account account, Device device) {
        return new Actor(account.id(), 0, account.name(), account.email(), account.role(), device);
    }
}
