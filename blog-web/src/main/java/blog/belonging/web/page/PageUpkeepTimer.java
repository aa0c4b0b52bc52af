package blog.belonging.web.page;

import blog.belonging.domain.page.PagePublishing;
import blog.belonging.domain.page.PageRendering;
import blog.belonging.web.shared.MovingIn;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Publishes pages that are due, and renders anew what a change has touched, on each node: needs no visitor, and what was due while the server stood
 * still is published when it starts.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class PageUpkeepTimer {

    private static final Logger LOG = System.getLogger(PageUpkeepTimer.class.getName());

    @Inject
    PagePublishing publishing;

    @Inject
    PageRendering rendering;

    @Inject
    MovingIn movingIn;

    private int pause;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        if (movingIn.isUnderWay() || pause-- > 0) {
            return;
        }
        try {
            while (publishing.publishDue() > 0) {
                LOG.log(Level.INFO, "Published what was due");
            }
            while (rendering.renderStale() > 0) {
                LOG.log(Level.DEBUG, "Rendered what had changed");
            }
            pause = 0;
        } catch (RuntimeException e) {
            pause = 30;
            LOG.log(Level.WARNING, "Upkeep of pages failed; tried again in a minute", e);
        }
    }
}
