package blog.belonging.domain.identity;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.site.PublicSite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What has to be read and written for second steps, each in a transaction of its own. */
@ApplicationScoped
@Transactional
public class SecondFactorSteps {

    private static final int RECOVERY_CODES = 10;

    /** Of four letters each: 79 bits. */
    private static final int GROUPS = 4;

    private static final int GROUP = 4;

    @Inject
    SecondFactors factors;

    @Inject
    Accounts accounts;

    @Inject
    PublicSite site;

    @Inject
    Auditing auditing;

    @Inject
    AccountMails mails;

    @Inject
    Clock clock;

    SecondFactorKeeping.State state(Actor actor) {
        Optional<SecondFactor> known = factors.of(actor.accountId());
        if (known.isEmpty()) {
            return new SecondFactorKeeping.State.Off();
        }
        SecondFactor factor = known.get();
        return factor.isConfirmed()
                ? new SecondFactorKeeping.State.On(factors.codesLeft(actor.accountId()))
                : new SecondFactorKeeping.State.Waiting(
                        factor.key(), address(actor.email().text(), factor.key()));
    }

    /** As apps that show codes understand it. */
    private String address(String email, String key) {
        String title = site.view().title().replace(":", "");
        String issuer = encoded(title.isEmpty() ? "Blog" : title);
        return "otpauth://totp/" + issuer + ":" + encoded(email) + "?secret=" + key + "&issuer=" + issuer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    void begin(Actor actor) {
        hold(actor);
        if (factors.of(actor.accountId()).isEmpty()) {
            factors.add(new SecondFactor(actor.accountId()));
        }
    }

    /** One that counts already is not given up so easily. */
    void giveUp(Actor actor) {
        hold(actor);
        factors.of(actor.accountId())
                .filter(factor -> !factor.isConfirmed())
                .ifPresent(factor -> factors.remove(actor.accountId()));
    }

    List<String> confirm(Actor actor, String code) {
        hold(actor);
        SecondFactor factor = factors.of(actor.accountId())
                .filter(waiting -> !waiting.isConfirmed())
                .orElseThrow(WrongCode::new);
        OptionalLong step = factor.stepOf(digits(code), clock.instant());
        if (step.isEmpty() || !factors.accept(actor.accountId(), step.getAsLong())) {
            throw new WrongCode();
        }
        factor.confirm();
        note(actor, "second-factor.on");
        return freshCodes(actor.accountId());
    }

    /** Nothing is made where nothing is switched on. */
    List<String> renewCodes(Actor actor) {
        hold(actor);
        if (factors.of(actor.accountId()).filter(SecondFactor::isConfirmed).isEmpty()) {
            return List.of();
        }
        note(actor, "second-factor.codes");
        return freshCodes(actor.accountId());
    }

    void switchOff(Actor actor) {
        hold(actor);
        if (factors.of(actor.accountId()).isPresent()) {
            factors.remove(actor.accountId());
            note(actor, "second-factor.off");
            mails.tell(new AccountMails.Addressee(actor.name(), actor.email()), AccountMail.SECOND_STEP_OFF);
        }
    }

    /** What somebody does in two windows at once is done one after the other. */
    private void hold(Actor actor) {
        if (accounts.held(actor.accountId()).isEmpty()) {
            throw new NoSuchAccount(actor.accountId());
        }
    }

    private List<String> freshCodes(long accountId) {
        List<String> codes = Stream.generate(() -> Secret.letters(GROUPS, GROUP))
                .limit(RECOVERY_CODES)
                .toList();
        factors.replaceCodes(
                accountId, codes.stream().map(SecondFactorSteps::digestOf).toList());
        return codes;
    }

    private void note(Actor actor, String act) {
        auditing.note(actor.witness(), AuditEntry.Deed.of(act, actor.email().text()));
    }

    /** @return what the form that asks for a code has to bring; empty if none is needed */
    Optional<String> ask(long accountId) {
        Instant now = clock.instant();
        factors.removeHalfSignInsOverAt(now);
        return factors.of(accountId).filter(SecondFactor::isConfirmed).map(factor -> {
            String ticket = Secret.fresh();
            factors.add(new HalfSignIn(Secret.digest(ticket), accountId, now));
            return ticket;
        });
    }

    /** @return the number of the account whose password was right; empty if that was too long ago */
    OptionalLong accountOf(String ticket) {
        return holder(ticket).stream().mapToLong(Account::id).findFirst();
    }

    private Optional<Account> holder(String ticket) {
        return factors.halfSignIn(Secret.digest(ticket))
                .filter(half -> !half.isOverAt(clock.instant()))
                .flatMap(half -> accounts.byId(half.accountId()))
                .filter(Account::canSignIn);
    }

    /** Whether it is a code of the app, or one for recovery, that was not used yet. If so, the ticket is used up as well. */
    boolean redeem(String ticket, String code, Device device) {
        Optional<Account> account = holder(ticket);
        if (account.isEmpty()) {
            return false;
        }
        AuditEntry.Witness witness =
                new AuditEntry.Witness(account.get().id(), account.get().called(), device.address());
        if (!isRight(account.get(), code, witness)) {
            auditing.note(
                    new AuditEntry.Witness(0, "", device.address()),
                    AuditEntry.Deed.of("session.code-refused", account.get().called()));
            return false;
        }
        return factors.spendHalfSignIn(Secret.digest(ticket));
    }

    private boolean isRight(Account account, String code, AuditEntry.Witness witness) {
        OptionalLong step = factors.of(account.id())
                .filter(SecondFactor::isConfirmed)
                .map(factor -> factor.stepOf(digits(code), clock.instant()))
                .orElse(OptionalLong.empty());
        if (step.isPresent()) {
            return factors.accept(account.id(), step.getAsLong());
        }
        if (!factors.spendCode(account.id(), digestOf(code))) {
            return false;
        }
        int left = factors.codesLeft(account.id());
        auditing.note(
                witness,
                new AuditEntry.Deed(
                        "second-factor.recovery", account.called(), String.valueOf(left + 1), String.valueOf(left)));
        mails.tell(account.addressee(), AccountMail.RECOVERY_CODE_USED);
        return true;
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }

    private static String digestOf(String recoveryCode) {
        return Secret.digest(Secret.plain(recoveryCode));
    }
}
