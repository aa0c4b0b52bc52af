package blog.belonging.domain.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Commenters want to be told of answers to what they say, or no longer. By links in mails alone: they have no account. */
@ApplicationScoped
@Transactional
public class AnswerSubscribing {

    /** Who has not said yes by then is forgotten. */
    public static final Duration FORGOTTEN_AFTER = Duration.ofDays(7);

    @Inject
    AnswerSubscriptions subscriptions;

    @Inject
    AnswerTelling telling;

    @Inject
    Comments comments;

    @Inject
    CommentPlacing placing;

    @Inject
    Discussions discussions;

    @Inject
    CommentKeys keys;

    @Inject
    Clock clock;

    /**
     * Under which entry.
     *
     * @param address of it, root-relative; empty if it is no longer there
     */
    public record Wish(String title, String address, boolean confirmed) {}

    /** The box beside a comment was ticked. The address is asked once a comment of it is shown. */
    public void want(long commentId) {
        Optional<Long> entry = comments.byId(commentId).map(Comment::entryId);
        if (entry.isEmpty() || !telling.isOffered()) {
            return;
        }
        // Whoever clicks twice comes one after the other.
        placing.hold(entry.get());
        Comment comment = comments.held(commentId).orElseThrow(() -> new NoSuchComment(commentId));
        boolean known = subscriptions.under(entry.get()).stream().anyMatch(one -> one.isOf(comment));
        if (!known && !comment.commenter().email().isEmpty()) {
            subscriptions.add(new AnswerSubscription(
                    subscriptions.nextId(), entry.get(), comment.commenter().email(), clock.instant()));
            telling.placed(entry.get(), comments.under(entry.get()));
        }
    }

    /** @return empty if the key is not for that, or it is over */
    public Optional<Wish> wanted(long id, String key) {
        return keys.isAnswersWanted(id, key) ? subscriptions.byId(id).map(this::wish) : Optional.empty();
    }

    /** @return empty if the key is not for that; a wish without an entry if there is none any more */
    public Optional<Wish> unwanted(long id, String key) {
        return keys.isAnswersUnwanted(id, key)
                ? Optional.of(subscriptions.byId(id).map(this::wish).orElse(new Wish("", "", false)))
                : Optional.empty();
    }

    /** @return whether they will be told */
    public boolean confirm(long id, String key) {
        Optional<AnswerSubscription> subscription =
                keys.isAnswersWanted(id, key) ? subscriptions.byId(id) : Optional.empty();
        subscription.ifPresent(one -> one.confirm(clock.instant()));
        return subscription.isPresent();
    }

    /** As often as it is asked for. @return whether the key is for that */
    public boolean stop(long id, String key) {
        if (!keys.isAnswersUnwanted(id, key)) {
            return false;
        }
        subscriptions.byId(id).ifPresent(subscriptions::remove);
        return true;
    }

    /** Removes what nobody said yes to, and those whose comments are gone. */
    public void forget() {
        subscriptions.removeStale(clock.instant().minus(FORGOTTEN_AFTER));
    }

    private Wish wish(AnswerSubscription subscription) {
        Optional<Discussion> discussion = discussions.under(subscription.entryId());
        return new Wish(
                discussion.map(Discussion::title).orElse(""),
                discussion.map(Discussion::address).orElse(""),
                subscription.isConfirmed());
    }
}
