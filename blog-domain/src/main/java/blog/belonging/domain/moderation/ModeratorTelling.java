package blog.belonging.domain.moderation;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.CommentChanged;
import blog.belonging.domain.comment.CommentFinding;
import blog.belonging.domain.comment.CommentReport;
import blog.belonging.domain.comment.CommentReported;
import blog.belonging.domain.comment.CommentReports;
import blog.belonging.domain.identity.AccountLine;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.ListedAccounts;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.moderation.Moderating.Verdict;
import blog.belonging.domain.moderation.ModeratorMails.Item;
import blog.belonging.domain.moderation.ModeratorMails.Recipient;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.SiteKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells those by mail who have to decide: moderators what waits for them, safeguarding leads that something does. */
@ApplicationScoped
class ModeratorTelling {

    static final String KEY = "verdict-by-mail";

    /** So long a link of a mail can be used. */
    static final Duration LASTS = Duration.ofDays(7);

    private static final List<CommentFinding.Kind> FOR_THE_CONSOLE_ALONE =
            List.of(CommentFinding.Kind.DISTRESS, CommentFinding.Kind.WATCHED_NAME, CommentFinding.Kind.PUPIL);

    /** What a reader says of it keeps it from mailboxes as well as what was found in it. */
    private static final List<CommentReport.Reason> REPORTED_FOR_THE_CONSOLE_ALONE =
            List.of(CommentReport.Reason.DANGER, CommentReport.Reason.NAMES_A_CHILD);

    @Inject
    ListedAccounts accounts;

    @Inject
    MailChoices choices;

    @Inject
    ModerationQueue queue;

    @Inject
    CommentReports reports;

    @Inject
    DecisionChain chain;

    @Inject
    ModeratorMails mails;

    @Inject
    SiteKeys keys;

    @Inject
    Clock clock;

    static boolean isForTheConsoleAlone(QueueLine comment, Set<CommentReport.Reason> reported) {
        return FOR_THE_CONSOLE_ALONE.stream().anyMatch(comment.findings()::has)
                || REPORTED_FOR_THE_CONSOLE_ALONE.stream().anyMatch(reported::contains);
    }

    static boolean isUrgent(QueueLine comment) {
        return comment.findings().has(CommentFinding.Kind.DISTRESS);
    }

    /** After it was noted in the log: links are good for the comment as it is from then on. */
    void follow(CommentChanged changed) {
        boolean waits = changed.statusAfter() == Comment.Status.PENDING;
        boolean blocked = changed.statusAfter() == Comment.Status.TRASHED;
        if (changed.what() == CommentChanged.What.WITHDRAWN || !waits && !blocked || !mails.canBringLinks()) {
            return;
        }
        // The blog's own block list keeps rubbish from people, but nobody who may be in danger.
        queue.one(changed.id()).filter(comment -> waits || isUrgent(comment)).ifPresent(this::tell);
    }

    private void tell(QueueLine comment) {
        for (AccountLine account : allWho(Permission.MODERATE_COMMENTS)) {
            MailChoosing.Amount amount = amount(account.id());
            if (amount == MailChoosing.Amount.EACH || amount == MailChoosing.Amount.DIGEST && isUrgent(comment)) {
                mails.tell(recipient(account), item(account.id(), comment), until());
            }
        }
    }

    /** A comment that is shown may have to go: as with one that waits, whoever wants a digest finds it there. */
    void hear(@Observes CommentReported reported) {
        if (mails.canBringLinks()) {
            queue.one(reported.id()).ifPresent(comment -> tellOfReport(comment, reported.reason()));
        }
    }

    private void tellOfReport(QueueLine comment, CommentReport.Reason why) {
        boolean urgent = why == CommentReport.Reason.DANGER;
        for (AccountLine account : allWho(Permission.MODERATE_COMMENTS)) {
            MailChoosing.Amount amount = amount(account.id());
            if (amount == MailChoosing.Amount.EACH || amount == MailChoosing.Amount.DIGEST && urgent) {
                mails.tellOfReport(recipient(account), item(account.id(), comment), why, until());
            }
        }
    }

    /** Something was handed to the safeguarding leads. */
    void callLeads() {
        if (mails.canBringLinks()) {
            allWho(Permission.SAFEGUARD).forEach(account -> mails.call(recipient(account)));
        }
    }

    List<AccountLine> allWho(Permission permission) {
        return accounts.all().stream()
                .filter(account -> !account.disabled() && account.role().may(permission))
                .toList();
    }

    MailChoosing.Amount amount(long accountId) {
        return choices.of(accountId).map(MailChoice::amount).orElse(MailChoosing.Amount.DIGEST);
    }

    static Recipient recipient(AccountLine account) {
        return new Recipient(account.name(), new EmailAddress(account.email()));
    }

    Instant until() {
        return clock.instant().plus(LASTS);
    }

    Item item(long accountId, QueueLine comment) {
        Map<Verdict, String> links = new EnumMap<>(Verdict.class);
        Set<CommentReport.Reason> reported = reasons(comment);
        boolean waits = comment.status() == Comment.Status.PENDING || comment.reports() > 0;
        if (waits && !isForTheConsoleAlone(comment, reported)) {
            long edition = chain.lastPlaceOf(comment.id());
            for (Verdict verdict : List.of(Verdict.APPROVE, Verdict.SPAM, Verdict.TRASH)) {
                String claim = new VerdictLink(accountId, comment.id(), verdict, edition, until()).claim();
                links.put(verdict, Permalinks.decideComment(claim, keys.of(KEY).digest(claim)));
            }
        }
        return new Item(comment, reported, links);
    }

    private Set<CommentReport.Reason> reasons(QueueLine comment) {
        return comment.reports() == 0
                ? Set.of()
                : reports.openOf(comment.id()).stream()
                        .map(report -> report.line().reason())
                        .collect(Collectors.toSet());
    }
}
