package blog.belonging.domain.transfer;

import blog.belonging.domain.comment.AnswerSubscription;
import blog.belonging.domain.comment.AnswerSubscriptions;
import blog.belonging.domain.identity.Account;
import blog.belonging.domain.identity.Accounts;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.moderation.MailChoosing;
import blog.belonging.domain.moderation.ModerationRestoring;
import blog.belonging.domain.privacy.PrivacyRequest;
import blog.belonging.domain.privacy.PrivacyRestoring;
import blog.belonging.domain.privacy.RequestLine;
import blog.belonging.domain.privacy.Retention;
import blog.belonging.domain.site.CommentMailRules;
import blog.belonging.domain.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a complete copy has of personal data that people asked about, and of who wants to be written to. */
@ApplicationScoped
class PrivacyExtras {

    private static final int LONGEST_CONTACT = 500;
    private static final int LONGEST_TEXT = 500_000;

    @Inject
    PrivacyRestoring privacy;

    @Inject
    ModerationRestoring moderation;

    @Inject
    AnswerSubscriptions subscriptions;

    @Inject
    Accounts accounts;

    @Inject
    Sites sites;

    boolean take(Extra extra) {
        return switch (extra.kind()) {
            case "privacyPolicy" -> policy(extra);
            case "privacyRequests" -> request(extra);
            case "commentMails" -> commentMails(extra);
            case "answers" -> subscription(extra);
            default -> mailChoice(extra);
        };
    }

    private boolean policy(Extra extra) {
        Map<Retention.Kind, Integer> days = new EnumMap<>(Retention.Kind.class);
        for (Retention.Kind kind : Retention.Kind.values()) {
            days.put(kind, (int) extra.number(kind.name()));
        }
        privacy.policy(
                days,
                limited(extra, "responsible", LONGEST_TEXT),
                limited(extra, "accessibilityContact", LONGEST_TEXT));
        return true;
    }

    private boolean request(Extra extra) {
        privacy.request(new RequestLine(
                0,
                0,
                PrivacyRequest.Kind.valueOf(extra.text("what")),
                PrivacyRequest.State.valueOf(extra.text("state")),
                limited(extra, "name", 250),
                limited(extra, "contact", LONGEST_CONTACT),
                limited(extra, "about", LONGEST_TEXT),
                limited(extra, "notes", LONGEST_TEXT),
                limited(extra, "outcome", LONGEST_TEXT),
                extra.yes("confirmed"),
                Instant.parse(extra.text("receivedAt")),
                moment(extra, "acknowledgedAt"),
                moment(extra, "answeredAt")));
        return true;
    }

    private static Optional<Instant> moment(Extra extra, String name) {
        return Optional.of(extra.text(name)).filter(text -> !text.isEmpty()).map(Instant::parse);
    }

    private boolean commentMails(Extra extra) {
        sites.held().writeToCommenters(new CommentMailRules(extra.yes("confirmFirst"), extra.yes("answers")));
        return true;
    }

    private boolean subscription(Extra extra) {
        subscriptions.add(AnswerSubscription.confirmed(
                subscriptions.nextId(),
                extra.number("entry"),
                limited(extra, "email", 254),
                Instant.parse(extra.text("wantedAt")),
                Instant.parse(extra.text("confirmedAt"))));
        return true;
    }

    private boolean mailChoice(Extra extra) {
        Optional<Account> account = accounts.byEmail(new EmailAddress(extra.text("email")));
        account.ifPresent(
                found -> moderation.mailChoice(found.id(), MailChoosing.Amount.valueOf(extra.text("amount"))));
        return account.isPresent();
    }

    private static String limited(Extra extra, String name, int longest) {
        Fields.check(name, extra.text(name), longest);
        return extra.text(name);
    }
}
