package blog.belonging.domain.moderation;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.identity.AccountLine;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Once a day moderators are told what waits; not if nothing does. Any number of nodes may try. */
@ApplicationScoped
@Transactional
public class ModeratorDigests {

    /** In the time zone of the blog. */
    static final int HOUR = 7;

    private static final int MOST = 20;

    @Inject
    ModeratorTelling telling;

    @Inject
    ModeratorMails mails;

    @Inject
    MailChoices choices;

    @Inject
    ModerationQueue queue;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    /** @return whether there was anybody to be told; then there may be somebody else */
    public boolean writeNext() {
        ZonedDateTime now = clock.instant().atZone(sites.get().zone());
        if (now.getHour() < HOUR || !mails.canBringLinks()) {
            return false;
        }
        LocalDate day = now.toLocalDate();
        Optional<AccountLine> next = telling.allWho(Permission.MODERATE_COMMENTS).stream()
                .filter(account -> telling.amount(account.id()) == MailChoosing.Amount.DIGEST)
                .filter(account ->
                        choices.of(account.id()).filter(one -> one.isDone(day)).isEmpty())
                .findFirst();
        next.ifPresent(account -> write(account, day));
        return next.isPresent();
    }

    private void write(AccountLine account, LocalDate day) {
        MailChoice choice = choices.held(account.id()).orElseGet(() -> {
            MailChoice first = new MailChoice(account.id());
            choices.add(first);
            return first;
        });
        ModerationQueue.Counts counts = queue.counts();
        int waiting = counts.of(Comment.Status.PENDING) + counts.reported();
        if (!choice.beginDay(day) || waiting == 0) {
            return;
        }
        List<ModeratorMails.Item> items = Stream.concat(
                        gravest(Optional.empty(), true), gravest(Optional.of(Comment.Status.PENDING), false))
                .distinct()
                .limit(MOST)
                .map(comment -> telling.item(account.id(), comment))
                .toList();
        mails.digest(
                ModeratorTelling.recipient(account),
                items,
                waiting,
                day,
                telling.until(),
                "comment.digest." + account.id() + "." + day);
    }

    private Stream<QueueLine> gravest(Optional<Comment.Status> status, boolean reported) {
        return queue
                .page(
                        new ModerationQueue.Question(
                                status, reported, false, Optional.empty(), "", ModerationQueue.Order.RISKIEST),
                        Optional.empty(),
                        MOST)
                .stream();
    }
}
