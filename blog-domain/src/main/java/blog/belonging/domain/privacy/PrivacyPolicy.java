package blog.belonging.domain.privacy;

import blog.belonging.domain.privacy.Retention.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;

/** What the blog has settled about personal data. There is one. */
@Entity
@Table(name = "privacy_policy")
public class PrivacyPolicy {

    @Id
    private int id;

    @Version
    private long version;

    @Column(name = "sender_days")
    private int senderDays;

    @Column(name = "email_days")
    private int emailDays;

    @Column(name = "removed_days")
    private int removedDays;

    @Column(name = "report_days")
    private int reportDays;

    @Column(name = "audit_days")
    private int auditDays;

    @Column(name = "request_days")
    private int requestDays;

    private String responsible = "";

    @Column(name = "accessibility_contact")
    private String accessibilityContact = "";

    protected PrivacyPolicy() {
        // for JPA
    }

    /**
     * What an administrator settles.
     *
     * @param responsible who answers for personal data, and how they are reached: some lines of plain text, perhaps none
     * @param accessibilityContact the same for those who cannot use the blog
     */
    public record Settled(long version, Retention retention, String responsible, String accessibilityContact) {}

    public Settled settled() {
        return new Settled(
                version,
                new Retention(Map.of(
                        Kind.SENDERS, senderDays,
                        Kind.EMAILS, emailDays,
                        Kind.REMOVED_COMMENTS, removedDays,
                        Kind.REPORTS, reportDays,
                        Kind.AUDIT_ADDRESSES, auditDays,
                        Kind.REQUESTS, requestDays)),
                responsible,
                accessibilityContact);
    }

    void settle(Settled wanted) {
        Retention retention = wanted.retention();
        senderDays = retention.of(Kind.SENDERS);
        emailDays = retention.of(Kind.EMAILS);
        removedDays = retention.of(Kind.REMOVED_COMMENTS);
        reportDays = retention.of(Kind.REPORTS);
        auditDays = retention.of(Kind.AUDIT_ADDRESSES);
        requestDays = retention.of(Kind.REQUESTS);
        responsible = wanted.responsible();
        accessibilityContact = wanted.accessibilityContact();
    }
}
