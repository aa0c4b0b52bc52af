package blog.belonging.domain.comment;

import blog.belonging.domain.mail.Mailing;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes to those who want to be told of answers, whenever other comments than before are shown under an entry. */
@ApplicationScoped
class AnswerTelling {

    /** Nobody's mailbox is filled by somebody who types its address under many entries. */
    private static final int MOST_UNANSWERED = 5;

    @Inject
    AnswerSubscriptions subscriptions;

    @Inject
    Discussions discussions;

    @Inject
    CommenterMails mails;

    @Inject
    Mailing mailing;

    @Inject
    CommentKeys keys;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    /** Whether commenters can be told at all. */
    boolean isOffered() {
        return mails.canBringLinks() && sites.get().commentMailRules().answers();
    }

    /** @param all comments of the entry, each with its place */
    void placed(long entryId, List<Comment> all) {
        all.stream()
                .filter(one -> one.isTold() && !one.isShown())
                .filter(one -> mailing.recall(once(one)))
                .forEach(one -> one.told(false));
        List<AnswerSubscription> wanted = subscriptions.under(entryId);
        if (wanted.isEmpty() || !isOffered()) {
            return;
        }
        Optional<Discussion> discussion = discussions.under(entryId);
        discussion.ifPresent(under -> {
            wanted.stream().filter(one -> !one.isAsked()).forEach(one -> ask(one, all, under));
            tell(wanted, all, under);
        });
    }

    /** Nothing is sent to an address before a comment of it is shown: what is spam writes to nobody. */
    private void ask(AnswerSubscription subscription, List<Comment> all, Discussion under) {
        Optional<Comment> first = all.stream()
                .filter(one -> one.isShown() && subscription.isOf(one))
                .findFirst();
        if (first.isEmpty()
                || subscription.isConfirmed()
                || subscriptions.unanswered(subscription.email()) >= MOST_UNANSWERED) {
            return;
        }
        subscription.ask(clock.instant());
        mails.askAboutAnswers(
                subject(first.get(), under),
                Permalinks.answersWanted(subscription.id(), keys.answersWanted(subscription.id())));
    }

    private void tell(List<AnswerSubscription> wanted, List<Comment> all, Discussion under) {
        Map<Long, Comment> byId = new HashMap<>();
        all.forEach(one -> byId.put(one.id(), one));
        for (Comment answer : all) {
            Optional<Comment> answered = answer.parentId().map(byId::get).filter(Comment::isShown);
            if (answer.isShown() && !answer.isTold() && answered.isPresent()) {
                wanted.stream()
                        .filter(one -> one.isOf(answered.get()) && !one.isOf(answer))
                        .filter(one ->
                                answer.decidedAt().filter(one::wantsNewsOf).isPresent())
                        .findFirst()
                        .ifPresent(one -> tell(one, answered.get(), answer, under));
            }
        }
    }

    private void tell(AnswerSubscription subscription, Comment answered, Comment answer, Discussion under) {
        answer.told(true);
        mails.tellOfAnswer(
                subject(answered, under),
                answer.commenter().name(),
                Permalinks.comment(under.address(), answer.id(), answer.place().page()),
                Permalinks.answersUnwanted(subscription.id(), keys.answersUnwanted(subscription.id())),
                once(answer));
    }

    private static CommenterMails.Subject subject(Comment comment, Discussion under) {
        return new CommenterMails.Subject(
                comment.commenter().name(), comment.commenter().email(), under.title());
    }

    private static String once(Comment answer) {
        return "comment.answer." + answer.id();
    }
}
