package blog.belonging.domain.moderation;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.CommentDraft;
import blog.belonging.domain.comment.CommentPlacing;
import blog.belonging.domain.comment.CommentRefused;
import blog.belonging.domain.comment.CommentRefused.Problem;
import blog.belonging.domain.comment.Commenter;
import blog.belonging.domain.comment.Comments;
import blog.belonging.domain.comment.NoSuchComment;
import blog.belonging.domain.content.CommentHtml;
import blog.belonging.domain.content.Entry;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.moderation.Deciding.Grounds;
import blog.belonging.domain.moderation.Decision.Act;
import blog.belonging.domain.shared.Sender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The blog itself joins in a discussion. */
@ApplicationScoped
@Transactional
public class Answering {

    @Inject
    Comments comments;

    @Inject
    CommentPlacing placing;

    @Inject
    Deciding deciding;

    @Inject
    Surroundings surroundings;

    @Inject
    Clock clock;

    /**
     * Readers see it at once, and what it answers, too: nobody answers what nobody sees.
     *
     * @return number of the answer
     * @throws CommentRefused if there is nothing in it, too much, or what it answers was taken down
     */
    public long answer(Actor actor, long id, String typed) {
        actor.require(Permission.MODERATE_COMMENTS);
        String text = typed.replace("\r\n", "\n").strip();
        if (text.isEmpty() || text.length() > CommentDraft.LONGEST_TEXT) {
            throw new CommentRefused(text.isEmpty() ? Problem.NO_TEXT : Problem.TEXT_TOO_LONG);
        }
        long entryId =
                comments.byId(id).orElseThrow(() -> new NoSuchComment(id)).entryId();
        Optional<Entry> entry = placing.hold(entryId);
        Comment answered = comments.held(id).orElseThrow(() -> new NoSuchComment(id));
        if (answered.status() != Comment.Status.APPROVED && answered.status() != Comment.Status.PENDING) {
            throw new CommentRefused(Problem.NOTHING_TO_ANSWER);
        }
        if (!answered.isShown()) {
            Deciding.State before = Deciding.State.of(answered);
            answered.decide(Comment.Status.APPROVED, clock.instant());
            deciding.note(id, 0, Deciding.who(actor), Grounds.of(Act.APPROVED), before.to(answered));
        }
        Comment answer = new Comment(
                comments.nextId(),
                entryId,
                Comment.Kind.COMMENT,
                new Commenter(
                        actor.name(),
                        actor.email().text(),
                        "",
                        new Sender(actor.device().address(), "")),
                clock.instant());
        answer.say(text, CommentHtml.ofTheHouse(text, surroundings.ownOrigins()));
        answer.answer(Optional.of(id));
        answer.decide(Comment.Status.APPROVED, clock.instant());
        comments.add(answer);
        deciding.note(
                answer.id(),
                0,
                Deciding.who(actor),
                Grounds.of(Act.ANSWERED),
                new Decision.Change(Comment.Status.APPROVED, Comment.Status.APPROVED, "", answer.digest()));
        entry.ifPresent(placing::place);
        return answer.id();
    }
}
