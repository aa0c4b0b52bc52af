package blog.belonging.domain.privacy;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Gathers what is kept of somebody, so that they can be told (UK GDPR, article 15). That it was looked at stands in the audit log, without the address. */
@ApplicationScoped
@Transactional
public class Disclosing {

    static final int MOST = 10_000;
    private static final int MOST_DECISIONS = 1000;

    @Inject
    KeptData data;

    @Inject
    PrivacyRequests requests;

    @Inject
    Auditing auditing;

    public PersonFile look(Actor actor, EmailAddress email) {
        return gathered(actor, email, "privacy.looked-up");
    }

    /** To be handed out. */
    public PersonFile export(Actor actor, EmailAddress email) {
        return gathered(actor, email, "privacy.exported");
    }

    private PersonFile gathered(Actor actor, EmailAddress email, String act) {
        actor.require(Permission.RUN_THE_BLOG);
        auditing.note(actor.witness(), AuditEntry.Deed.of(act, EmailAddress.masked(email.text())));
        String text = email.text();
        return new PersonFile(
                text,
                data.comments(text, MOST),
                data.banned(text),
                data.letters(text),
                data.account(text),
                data.decisions(text, MOST_DECISIONS),
                requests.naming(text).stream().map(PrivacyRequest::line).toList());
    }
}
