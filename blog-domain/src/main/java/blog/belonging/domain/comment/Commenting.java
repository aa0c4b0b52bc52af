package blog.belonging.domain.comment;

import blog.belonging.domain.comment.CommentRefused.Problem;
import blog.belonging.domain.content.CommentHtml;
import blog.belonging.domain.content.Entry;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.shared.SafeHtml;
import blog.belonging.domain.shared.Sender;
import blog.belonging.domain.site.CommentPolicy;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.Site;
import blog.belonging.domain.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A reader says something under an entry. Nothing is asked of them but this one form: no account, no cookie, no third party. What it says is looked
 * over and, unless the blog has settled otherwise, waits for a moderator; a link that only the commenter gets leads back to it.
 */
@ApplicationScoped
@Transactional
public class Commenting {

    /** For so long can commenters change or withdraw what they said. */
    public static final Duration SECOND_THOUGHTS = Duration.ofMinutes(15);

    /** Whoever has not confirmed the e-mail address by then is forgotten. */
    public static final Duration FORGOTTEN_AFTER = Duration.ofDays(7);

    /** Nobody's mailbox is filled by somebody who types its address. */
    private static final int MOST_UNCONFIRMED = 5;

    @Inject
    Comments comments;

    @Inject
    Discussions discussions;

    @Inject
    CommentChecking checking;

    @Inject
    CommentPlacing placing;

    @Inject
    CommentRates rates;

    @Inject
    Sites sites;

    @Inject
    CommentKeys keys;

    @Inject
    Surroundings surroundings;

    @Inject
    Clock clock;

    @Inject
    CommenterMails mails;

    @Inject
    AnswerSubscriptions subscriptions;

    @Inject
    Event<CommentChanged> changed;

    /** What a reader may comment on. */
    public Optional<Discussion> discussion(long entryId) {
        return discussions.under(entryId);
    }

    /** Whether commenters are asked for a website. */
    public boolean asksForWebsite() {
        return sites.get().commentRules().website();
    }

    /**
     * As readers would get it.
     *
     * @throws CommentRefused with everything that stands in the way
     */
    public SafeHtml preview(CommentDraft typed) {
        CommentDraft draft = typed.tidied(asksForWebsite());
        check(draft);
        return html(draft);
    }

    /**
     * The same form sent twice leaves one comment.
     *
     * @param since how long the form was open
     * @param trapped whether a field was filled in that no reader sees
     * @return its number
     * @throws CommentRefused with everything that stands in the way; nothing is kept then
     */
    public long leave(CommentDraft typed, Sender sender, Optional<Duration> since, boolean trapped) {
        CommentDraft draft = typed.tidied(asksForWebsite());
        Discussion discussion = check(draft);
        Instant now = clock.instant();
        // Whoever clicks twice comes one after the other.
        Optional<Entry> entry = placing.hold(draft.entryId());
        Optional<Comment> before =
                comments.repeated(draft.entryId(), draft.email(), draft.text(), now.minus(SECOND_THOUGHTS));
        if (before.isPresent()) {
            return before.get().id();
        }
        CommentRates.Count count = rates.count(sender, now);
        if (count.isTooMuch()) {
            throw new CommentRefused(Problem.TOO_MANY);
        }
        Site site = sites.get();
        boolean proven = !site.commentMailRules().confirmFirst() || !mails.canBringLinks();
        if (!proven && comments.unconfirmedOf(draft.email()) >= MOST_UNCONFIRMED) {
            throw new CommentRefused(Problem.TOO_MANY);
        }
        SafeHtml html = html(draft);
        CommentFindings findings =
                checking.look(candidate(0, draft, html, sender, since, trapped, site), site.commentRules(), count);
        Comment comment = new Comment(
                comments.nextId(),
                draft.entryId(),
                Comment.Kind.COMMENT,
                new Commenter(draft.name(), draft.email(), draft.website(), sender),
                now);
        comment.say(draft.text(), html);
        comment.answer(draft.parent());
        comment.noticed(findings);
        decide(comment, discussion.policy(), now, proven);
        comments.add(comment);
        if (comment.status() == Comment.Status.UNCONFIRMED) {
            mails.askToConfirm(
                    new CommenterMails.Subject(draft.name(), draft.email(), discussion.title()),
                    Permalinks.confirmComment(comment.id(), keys.confirming(comment.id())));
        }
        changed.fire(new CommentChanged(
                comment.id(),
                comment.entryId(),
                CommentChanged.What.LEFT,
                Comment.Status.PENDING,
                comment.status(),
                "",
                comment.digest()));
        if (comment.isShown()) {
            entry.ifPresent(placing::place);
        }
        return comment.id();
    }

    /** @return empty unless the key is that of the comment and it is still there */
    public Optional<OwnComment> own(long id, String key) {
        return keys.isOwn(id, key) ? comments.byId(id).map(this::own) : Optional.empty();
    }

    /** @return empty unless the key came to the comment's e-mail address and it is still there */
    public Optional<OwnComment> confirming(long id, String key) {
        return keys.isConfirming(id, key) ? comments.byId(id).map(this::own) : Optional.empty();
    }

    /** The e-mail address is theirs: now it goes the way of all comments. If they wanted to be told of answers, that address said yes, too. */
    public void confirm(long id, String key) {
        if (!keys.isConfirming(id, key)) {
            throw new NoSuchComment(id);
        }
        Optional<Entry> entry = comments.byId(id).map(Comment::entryId).flatMap(placing::hold);
        Comment comment = comments.held(id).orElseThrow(() -> new NoSuchComment(id));
        if (comment.status() != Comment.Status.UNCONFIRMED) {
            return;
        }
        Instant now = clock.instant();
        CommentPolicy policy =
                discussions.under(comment.entryId()).map(Discussion::policy).orElse(CommentPolicy.HOLD_ALL);
        decide(comment, policy, now, true);
        subscriptions.under(comment.entryId()).stream()
                .filter(one -> one.isOf(comment))
                .forEach(one -> one.confirm(now));
        changed.fire(new CommentChanged(
                id,
                comment.entryId(),
                CommentChanged.What.CONFIRMED,
                Comment.Status.UNCONFIRMED,
                comment.status(),
                comment.digest(),
                comment.digest()));
        if (comment.isShown()) {
            entry.ifPresent(placing::place);
        }
    }

    private OwnComment own(Comment comment) {
        Optional<Discussion> discussion = discussions.under(comment.entryId());
        return new OwnComment(
                comment.id(),
                comment.entryId(),
                discussion.map(Discussion::address).orElse(""),
                discussion.map(Discussion::title).orElse(""),
                comment.status(),
                comment.commenter().name(),
                comment.commenter().website(),
                comment.body(),
                comment.html(),
                comment.createdAt(),
                isOpenToItsAuthor(comment) ? comment.createdAt().plus(SECOND_THOUGHTS) : comment.createdAt(),
                Math.max(1, comment.place().page()));
    }

    /** Once somebody has taken it down it is no longer the commenter's. */
    private static boolean isOpenToItsAuthor(Comment comment) {
        return comment.status() == Comment.Status.UNCONFIRMED
                || comment.status() == Comment.Status.PENDING
                || comment.status() == Comment.Status.APPROVED;
    }

    /**
     * Says something else within a quarter of an hour. It is looked over again, and waits again if it would have waited.
     *
     * @throws CommentRefused if it is too late, or with everything that stands in the way
     */
    public void edit(long id, String key, String text, Sender sender) {
        Comment comment = mine(id, key);
        Optional<Discussion> discussion = discussions.under(comment.entryId());
        CommentDraft draft = new CommentDraft(
                        comment.entryId(),
                        comment.parentId(),
                        comment.commenter().name(),
                        comment.commenter().email(),
                        comment.commenter().website(),
                        text)
                .tidied(true);
        Set<Problem> problems = draft.textProblems();
        if (!problems.isEmpty()) {
            throw new CommentRefused(problems);
        }
        if (draft.text().equals(comment.body())) {
            return;
        }
        Instant now = clock.instant();
        CommentRates.Count count = rates.count(sender, now);
        if (count.isTooMuch()) {
            throw new CommentRefused(Problem.TOO_MANY);
        }
        boolean wasShown = comment.isShown();
        Comment.Status statusBefore = comment.status();
        String before = comment.digest();
        Site site = sites.get();
        SafeHtml html = html(draft);
        comment.noticed(checking.look(
                candidate(id, draft, html, sender, Optional.empty(), false, site), site.commentRules(), count));
        comment.say(draft.text(), html);
        decide(
                comment,
                discussion.map(Discussion::policy).orElse(CommentPolicy.HOLD_ALL),
                now,
                statusBefore != Comment.Status.UNCONFIRMED);
        changed.fire(new CommentChanged(
                id,
                comment.entryId(),
                CommentChanged.What.EDITED,
                statusBefore,
                comment.status(),
                before,
                comment.digest()));
        if (wasShown || comment.isShown()) {
            placing.hold(comment.entryId()).ifPresent(placing::place);
        }
    }

    /** @throws CommentRefused if it is too late */
    public void withdraw(long id, String key) {
        Comment comment = mine(id, key);
        boolean wasShown = comment.isShown();
        Comment.Status statusBefore = comment.status();
        comment.decide(Comment.Status.TRASHED, clock.instant());
        changed.fire(new CommentChanged(
                id,
                comment.entryId(),
                CommentChanged.What.WITHDRAWN,
                statusBefore,
                comment.status(),
                comment.digest(),
                comment.digest()));
        if (wasShown) {
            placing.hold(comment.entryId()).ifPresent(placing::place);
        }
    }

    private Comment mine(long id, String key) {
        if (!keys.isOwn(id, key)) {
            throw new NoSuchComment(id);
        }
        comments.byId(id).map(Comment::entryId).ifPresent(placing::hold);
        Comment comment = comments.held(id).orElseThrow(() -> new NoSuchComment(id));
        if (!isOpenToItsAuthor(comment)
                || !clock.instant().isBefore(comment.createdAt().plus(SECOND_THOUGHTS))) {
            throw new CommentRefused(Problem.TOO_LATE);
        }
        return comment;
    }

    /**
     * What the blog settled beforehand. Only its own block list takes a comment from the eyes of people, and somebody who may be in danger need not
     * follow a link first.
     *
     * @param proven whether the e-mail address need not be confirmed
     */
    private void decide(Comment comment, CommentPolicy policy, Instant now, boolean proven) {
        if (comment.findings().isBlocked()) {
            comment.decide(Comment.Status.TRASHED, now);
            return;
        }
        if (!proven && !comment.findings().has(CommentFinding.Kind.DISTRESS)) {
            comment.decide(Comment.Status.UNCONFIRMED);
            return;
        }
        boolean trusted = policy == CommentPolicy.OPEN
                || policy == CommentPolicy.HOLD_FIRST
                        && comments.isKnown(
                                comment.commenter().name(), comment.commenter().email());
        if (trusted && comment.findings().isEmpty()) {
            comment.decide(Comment.Status.APPROVED, now);
        } else {
            comment.decide(Comment.Status.PENDING);
        }
    }

    private static Candidate candidate(
            long id,
            CommentDraft draft,
            SafeHtml html,
            Sender sender,
            Optional<Duration> since,
            boolean trapped,
            Site site) {
        return new Candidate(
                id,
                draft.name(),
                draft.email(),
                draft.website(),
                draft.text(),
                html,
                sender,
                since,
                trapped,
                site.language());
    }

    private SafeHtml html(CommentDraft draft) {
        return CommentHtml.of(draft.text(), surroundings.ownOrigins());
    }

    private Discussion check(CommentDraft draft) {
        Set<Problem> problems = draft.problems();
        Optional<Discussion> discussion =
                discussions.under(draft.entryId()).filter(one -> one.isOpenAt(clock.instant()));
        if (discussion.isEmpty()) {
            problems.add(Problem.CLOSED);
        } else if (draft.parent().isPresent() && !canBeAnswered(draft.parent().get(), draft.entryId())) {
            problems.add(Problem.NOTHING_TO_ANSWER);
        }
        if (!problems.isEmpty()) {
            throw new CommentRefused(problems);
        }
        return discussion.orElseThrow();
    }

    private boolean canBeAnswered(long parent, long entryId) {
        return comments.byId(parent)
                .filter(one -> one.entryId() == entryId && one.isShown() && one.kind() == Comment.Kind.COMMENT)
                .isPresent();
    }

    /** @return what is answered, if it is shown under that entry */
    public Optional<CommentView> answered(long parent, long entryId) {
        return comments.byId(parent)
                .filter(one -> canBeAnswered(parent, entryId))
                .map(CommentView::of);
    }
}
