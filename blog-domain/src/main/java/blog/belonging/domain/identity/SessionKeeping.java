package blog.belonging.domain.identity;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** From signing in to signing out, here or elsewhere. */
@ApplicationScoped
@Transactional
public class SessionKeeping {

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    Auditing auditing;

    @Inject
    IdentityConfig config;

    @Inject
    Clock clock;

    /**
     * A session that has just begun.
     *
     * @param token what the browser has to bring from now on
     */
    public record Begun(String token, Actor actor) {}

    /** Every sign-in begins a session of its own, under a token that nobody had before. */
    public Begun begin(long accountId, Device device) {
        Instant now = clock.instant();
        Account account = accounts.byId(accountId).orElseThrow(() -> new NoSuchAccount(accountId));
        sessions.removeStale(now, now.minus(config.idle()));
        String token = Secret.fresh();
        Session session = new Session(
                sessions.nextId(), Secret.digest(token), accountId, device, now, now.plus(config.longest()));
        sessions.add(session);
        accounts.signedIn(accountId, now);
        Actor actor = actor(account, session, device);
        auditing.note(actor.witness(), new AuditEntry.Deed("session.begun", account.called(), "", device.browser()));
        return new Begun(token, actor);
    }

    /** @return empty if the session is over, or its account may not sign in any more */
    public Optional<Actor> resume(String token, Device device) {
        Instant now = clock.instant();
        return sessions.byToken(Secret.digest(token))
                .filter(session -> !session.isOverAt(now, config.idle()))
                .flatMap(session -> accounts.byId(session.accountId())
                        .filter(Account::canSignIn)
                        .map(account -> {
                            session.seen(now, device, config.idle());
                            return actor(account, session, device);
                        }));
    }

    private static Actor actor(Account account, Session session, Device device) {
        return new Actor(account.id(), session.id(), account.name(), account.email(), account.role(), device);
    }

    public List<SessionLine> of(Actor actor) {
        Instant now = clock.instant();
        return sessions.of(actor.accountId()).stream()
                .filter(session -> !session.isOverAt(now, config.idle()))
                .map(session -> session.line(session.id() == actor.sessionId()))
                .toList();
    }

    /** @param sessionId one of the actor's own; that of anybody else is left alone */
    public void end(Actor actor, long sessionId) {
        sessions.remove(actor.accountId(), sessionId);
        auditing.note(
                actor.witness(),
                AuditEntry.Deed.of("session.ended", actor.email().text()));
    }

    public void endEverywhere(Actor actor) {
        int ended = sessions.removeAll(actor.accountId());
        auditing.note(
                actor.witness(),
                new AuditEntry.Deed("session.ended-everywhere", actor.email().text(), String.valueOf(ended), "0"));
    }
}
