package blog.belonging.domain.identity;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.site.Site;
import blog.belonging.domain.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** What has to be read and written when a blog is set up. */
@ApplicationScoped
@Transactional
public class SetUpSteps {

    @Inject
    Accounts accounts;

    @Inject
    Sites sites;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    boolean isDue() {
        return accounts.none();
    }

    /** Two at once cannot both succeed: each changes the one row of the site, and the second finds that it is not as it was. */
    void setUp(EmailAddress email, String name, String hash, Optional<NewBlog> blog, Device device) {
        if (!accounts.none()) {
            throw new SetUpAlready();
        }
        Account account = new Account(accounts.nextId(), email, name, Role.ADMINISTRATOR, clock.instant());
        account.protectBy(hash);
        accounts.add(account);
        Site site = sites.get();
        blog.ifPresent(b -> {
            site.rename(b.title(), b.tagline());
            site.settle(b.language(), b.zone());
            site.liveAt(b.address());
        });
        site.changed(clock.instant());
        auditing.note(
                new AuditEntry.Witness(account.id(), account.called(), device.address()),
                new AuditEntry.Deed("blog.set-up", account.called(), "", site.title()));
    }
}
