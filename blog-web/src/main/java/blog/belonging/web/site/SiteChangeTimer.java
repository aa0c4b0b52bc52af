package blog.belonging.web.site;

import blog.belonging.domain.site.ChangeForgetting;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Drops notes of changes that every node has seen. Two nodes that do it at once do no harm. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SiteChangeTimer {

    private static final Logger LOG = System.getLogger(SiteChangeTimer.class.getName());

    @Inject
    ChangeForgetting forgetting;

    @Schedule(hour = "*", minute = "20", persistent = false)
    void tick() {
        try {
            forgetting.forget();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Dropping old notes of changes failed; tried again in an hour", e);
        }
    }
}
