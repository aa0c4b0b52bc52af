package blog.belonging.web.identity;

import blog.belonging.domain.identity.ForgottenPasswords;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Writes to those who asked this node for a link since the last time, every second. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ForgottenPasswordTimer {

    private static final Logger LOG = System.getLogger(ForgottenPasswordTimer.class.getName());

    @Inject
    ForgottenPasswords forgotten;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        try {
            while (forgotten.answerNext()) {
                LOG.log(Level.DEBUG, "Looked at who has forgotten a password");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A link for a forgotten password was not made; it has to be asked for again", e);
        }
    }
}
