package blog.belonging.web.moderation;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.CommentFinding;
import blog.belonging.domain.comment.CommentReport;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.mail.Letter;
import blog.belonging.domain.mail.MailAddress;
import blog.belonging.domain.mail.Mailing;
import blog.belonging.domain.mail.NotALetter;
import blog.belonging.domain.moderation.Moderating.Verdict;
import blog.belonging.domain.moderation.ModeratorMails;
import blog.belonging.domain.moderation.QueueLine;
import blog.belonging.web.shared.MailWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Finds the words for what moderators and safeguarding leads are told, in the blog's language. */
@ApplicationScoped
class ModeratorMailer implements ModeratorMails {

    private static final Logger LOG = System.getLogger(ModeratorMailer.class.getName());

    /** In a digest; a mail about one comment has all of it. */
    private static final int EXCERPT = 1000;

    @Inject
    Mailing mailing;

    @Inject
    MailWords words;

    @Override
    public boolean canBringLinks() {
        return mailing.isSetUp() && words.address().isPresent();
    }

    @Override
    public void tell(Recipient to, Item item, Instant until) {
        String what = item.isUrgent() ? "comment-urgent" : "comment-waits";
        post(to, what, letter -> letter.goodUntil(until), title(item.comment()), block(item, Integer.MAX_VALUE));
    }

    @Override
    public void tellOfReport(Recipient to, Item item, CommentReport.Reason why, Instant until) {
        String what = why == CommentReport.Reason.DANGER ? "comment-reported-urgent" : "comment-reported";
        post(to, what, letter -> letter.goodUntil(until), title(item.comment()), block(item, Integer.MAX_VALUE));
    }

    @Override
    public void digest(Recipient to, List<Item> items, int waiting, LocalDate day, Instant until, String once) {
        String blocks = items.stream().map(item -> block(item, EXCERPT)).collect(Collectors.joining("\n\n\n"));
        boolean urgent = items.stream().anyMatch(Item::isUrgent);
        post(
                to,
                urgent ? "comment-digest-urgent" : "comment-digest",
                letter -> letter.goodUntil(until).once(once),
                waiting,
                blocks,
                console(Room.COMMENTS.path()));
    }

    @Override
    public void call(Recipient to) {
        post(to, "safeguarding-call", UnaryOperator.identity(), console(Room.ESCALATED.path()));
    }

    /** The gravest first, as they are kept. */
    private String findings(QueueLine comment) {
        String found = comment.findings().all().stream()
                .map(CommentFinding::kind)
                .distinct()
                .map(kind -> words.part("finding." + kind))
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? words.part("finding.none") : found;
    }

    /** In the order in which readers choose. */
    private String reported(Item item) {
        return item.reported().isEmpty()
                ? ""
                : words.part(
                                "mail.comment.reported",
                                item.reported().stream()
                                        .sorted()
                                        .map(reason -> words.word("report.reason." + reason))
                                        .collect(Collectors.joining("; ")))
                        + "\n";
    }

    private String verdict(Item item, Verdict verdict) {
        boolean shown = item.comment().status() == Comment.Status.APPROVED;
        return words.part(shown && verdict == Verdict.APPROVE ? "mail.verdict.keep" : "mail.verdict." + verdict);
    }

    private String block(Item item, int longest) {
        return reported(item) + said(item, longest);
    }

    private String said(Item item, int longest) {
        QueueLine comment = item.comment();
        String where = comment.entryAddress().isEmpty() ? "" : "\n" + here(comment.entryAddress());
        String console = console(Room.ONE_COMMENT.path() + "?id=" + comment.id());
        if (item.isForTheConsoleAlone()) {
            return words.part("mail.comment.item-withheld", title(comment), where, findings(comment), console);
        }
        return words.part(
                        "mail.comment.item",
                        title(comment),
                        where,
                        comment.name(),
                        comment.email(),
                        findings(comment),
                        quoted(comment.text(), longest))
                + "\n\n"
                + new TreeMap<>(item.links())
                        .entrySet().stream()
                                .map(link -> verdict(item, link.getKey()) + "\n" + here(link.getValue()))
                                .collect(Collectors.joining("\n\n"))
                + "\n\n" + words.part("mail.comment.console") + "\n" + console;
    }

    /** So that nobody takes what a stranger wrote for what the blog says. */
    private static String quoted(String text, int longest) {
        String shown = text.length() > longest ? text.substring(0, longest) + "…" : text;
        return shown.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
    }

    private String title(QueueLine comment) {
        return comment.entryTitle().isEmpty() ? words.part("untitled") : comment.entryTitle();
    }

    private String here(String address) {
        return words.address().orElseThrow() + address;
    }

    private String console(String path) {
        return here("/admin/" + path);
    }

    private void post(Recipient to, String what, UnaryOperator<Letter> more, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = to.name();
        System.arraycopy(values, 0, all, 1, values.length);
        MailWords.Written written = words.write("mail." + what, all);
        try {
            mailing.post(more.apply(Letter.to(
                    new MailAddress(to.email().text()),
                    what.replaceFirst("-", "."),
                    Letter.line(written.subject()),
                    written.text())));
        } catch (NotALetter unreachable) {
            // Somebody may sign in with an address that no mail could reach.
            LOG.log(Level.DEBUG, "No mail to a moderator", unreachable);
        }
    }
}
