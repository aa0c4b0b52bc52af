package blog.belonging.web.identity;

import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.IdentityConfig;
import blog.belonging.domain.identity.Password;
import blog.belonging.domain.identity.SetUpToken;
import blog.belonging.domain.identity.SettingUp;
import blog.belonging.domain.shared.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Where there is no account yet: makes the one that the settings name, or shows a token for the set-up page in the log. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class AdministratorAtStart {

    private static final Logger LOG = System.getLogger(AdministratorAtStart.class.getName());

    @Inject
    SettingUp settingUp;

    @Inject
    SetUpToken token;

    @Inject
    IdentityConfig config;

    @PostConstruct
    void begin() {
        if (settingUp.isDue() && !madeAsTheSettingsSay()) {
            LOG.log(
                    Level.WARNING,
                    "Nobody can sign in yet. Open /admin/setup and give this token, which is good until the next start: {0}",
                    token.issue());
        }
    }

    private boolean madeAsTheSettingsSay() {
        if (config.administratorEmail().isEmpty()
                || config.administratorPassword().isEmpty()) {
            return false;
        }
        try {
            settingUp.setUp(
                    new EmailAddress(config.administratorEmail().get()),
                    new Password(config.administratorPassword().get()));
            LOG.log(
                    Level.INFO,
                    "The first administrator was made. Remove BLOG_ADMIN_PASSWORD from the settings: it is not needed any more");
            return true;
        } catch (Refusal refusal) {
            LOG.log(
                    Level.ERROR,
                    "BLOG_ADMIN_EMAIL and BLOG_ADMIN_PASSWORD make no administrator. {0}",
                    refusal.getMessage());
            return false;
        }
    }
}
