package blog.belonging.web.privacy;

import blog.belonging.domain.privacy.Retaining;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Looks every minute, on each node, whether personal data are kept too long. Who is there first does it. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class RetentionTimer {

    private static final Logger LOG = System.getLogger(RetentionTimer.class.getName());

    @Inject
    Retaining retaining;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void tick() {
        try {
            retaining.round();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Removing personal data failed; tried again in a minute", e);
        }
    }
}
