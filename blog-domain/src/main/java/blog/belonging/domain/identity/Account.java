package blog.belonging.domain.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may work on the blog. It begins without a password: a one-time link lets its owner choose one, so that nobody else ever
 * knows it. It is disabled, not deleted: the audit log goes on naming it.
 */
@Entity
@Table(name = "account")
public class Account {

    /** How long a one-time link leads anywhere. */
    static final Duration TICKET = Duration.ofHours(24);

    /** And one that anybody can have sent to its owner. */
    static final Duration RESET = Duration.ofHours(1);

    @Id
    private long id;

    @Version
    private long version;

    private EmailAddress email;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    /** Empty until its owner has chosen one. */
    @Column(name = "password_hash")
    private String passwordHash = "";

    private boolean disabled;

    /** Empty unless a one-time link was handed out. */
    @Column(name = "ticket_hash")
    private String ticketHash = "";

    @Column(name = "ticket_until")
    private @Nullable Instant ticketUntil;

    /** Empty unless its owner asked for a link by mail. */
    @Column(name = "reset_hash")
    private String resetHash = "";

    @Column(name = "reset_until")
    private @Nullable Instant resetUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    /** Written by {@link Accounts#signedIn}, without which two browsers could not sign in at the same moment. */
    @Column(name = "signed_in_at", updatable = false)
    private @Nullable Instant signedInAt;

    @Column(name = "author_id")
    private @Nullable Long authorId;

    @SuppressWarnings("NullAway.Init")
    protected Account() {
        // for JPA
    }

    public Account(long id, EmailAddress email, String name, Role role, Instant createdAt) {
        this.id = id;
        this.email = email;
        this.name = name;
        this.role = role;
        this.createdAt = createdAt;
    }

    public void become(Role newRole) {
        role = newRole;
    }

    /** Links that went to the old address lead nowhere any more. */
    public void moveTo(EmailAddress newEmail) {
        email = newEmail;
        spendTicket();
    }

    public void disable() {
        disabled = true;
        spendTicket();
    }

    public void enable() {
        disabled = false;
    }

    /** @param newAuthorId whose name stands over what its owner writes; empty for one that is made when it is needed */
    public void writeAs(Optional<Long> newAuthorId) {
        authorId = newAuthorId.orElse(null);
    }

    /** @param hash as {@link Passwords} makes it */
    public void protectBy(String hash) {
        passwordHash = hash;
        spendTicket();
    }

    /** Hands out a one-time link, which makes any earlier one worthless. */
    String issueTicket(Instant now) {
        String ticket = Secret.fresh();
        ticketHash = Secret.digest(ticket);
        ticketUntil = now.plus(TICKET);
        return ticket;
    }

    /** A one-time link for a mail, which makes any earlier one worthless, but not one that an administrator handed out. */
    String issueReset(Instant now) {
        String ticket = Secret.fresh();
        resetHash = Secret.digest(ticket);
        resetUntil = now.plus(RESET);
        return ticket;
    }

    /** All of them. */
    private void spendTicket() {
        ticketHash = "";
        ticketUntil = null;
        resetHash = "";
        resetUntil = null;
    }

    /** @param hash not empty */
    boolean honours(String hash, Instant now) {
        return !disabled
                && (hash.equals(ticketHash) && isBefore(now, ticketUntil)
                        || hash.equals(resetHash) && isBefore(now, resetUntil));
    }

    private static boolean isBefore(Instant now, @Nullable Instant end) {
        return end != null && now.isBefore(end);
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public EmailAddress email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    /** Whose name stands over what its owner writes; empty until that is needed. */
    public Optional<Long> authorId() {
        return Optional.ofNullable(authorId);
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean isDisabled() {
        return disabled;
    }

    /** Whether somebody can come in with it. */
    public boolean canSignIn() {
        return !disabled && !passwordHash.isEmpty();
    }

    AccountMails.Addressee addressee() {
        return new AccountMails.Addressee(name, email);
    }

    /** For the audit log. */
    String called() {
        return name + " <" + email.text() + ">";
    }
}
