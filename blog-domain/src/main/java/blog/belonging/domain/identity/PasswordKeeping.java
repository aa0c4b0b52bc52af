package blog.belonging.domain.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Choosing a password, with the old one or with a one-time link. Hashes are made while no transaction is open. */
@ApplicationScoped
public class PasswordKeeping {

    @Inject
    PasswordSteps steps;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    /** Whose password a one-time link is for. */
    public record Owner(long id, String name, String email) {}

    /**
     * Signs out everywhere else, too.
     *
     * @throws WrongPassword if the old one is not right, or was tried too often
     * @throws WeakPassword if the new one will not do
     */
    public void change(Actor actor, Password old, Password chosen) {
        prove(actor, old);
        steps.check(actor.accountId(), chosen);
        steps.change(actor, passwords.hash(chosen));
    }

    /**
     * Whoever finds an open screen does not know the password.
     *
     * @throws WrongPassword if it is not right, or was tried too often
     */
    void prove(Actor actor, Password password) {
        Throttle.Subject account = Throttle.Subject.account(actor.email().text());
        boolean slow = !throttle.admit(clock.instant(), account).isZero();
        if (slow || !passwords.matches(password, steps.hashOf(actor.accountId()))) {
            throw new WrongPassword();
        }
        throttle.forget(account);
    }

    /** @return empty if the link has been used or is too old */
    public Optional<Owner> ownerOf(String ticket) {
        return steps.ownerOf(ticket);
    }

    /**
     * Signs out everywhere, too.
     *
     * @throws TicketSpent if the link has been used or is too old
     * @throws WeakPassword if the password will not do
     */
    public void redeem(String ticket, Password chosen, Device device) {
        Owner owner = ownerOf(ticket).orElseThrow(TicketSpent::new);
        steps.check(owner.id(), chosen);
        steps.redeem(ticket, passwords.hash(chosen), device);
        throttle.forget(Throttle.Subject.account(owner.email()));
    }
}
