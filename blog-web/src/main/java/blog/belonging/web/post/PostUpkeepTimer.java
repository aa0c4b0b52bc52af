package blog.belonging.web.post;

import blog.belonging.domain.post.PostPublishing;
import blog.belonging.domain.post.PostRendering;
import blog.belonging.domain.post.PostUpkeep;
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
 * Publishes what is due, and does what follows from changes, on each node: needs no visitor, and what was due while the server stood
 * still is published when it starts.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class PostUpkeepTimer {

    private static final Logger LOG = System.getLogger(PostUpkeepTimer.class.getName());

    private static final int HOUR = 1800;

    /** Relating costs time in proportion to the blog: not more often than this, in ticks. */
    private static final int RELATING = 5;

    @Inject
    PostPublishing publishing;

    @Inject
    PostRendering rendering;

    @Inject
    PostUpkeep upkeep;

    @Inject
    MovingIn movingIn;

    private long ticks;
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
            if (ticks % RELATING == 0) {
                upkeep.relate();
            }
            if (++ticks % HOUR == 0) {
                upkeep.forgetOld();
            }
            pause = 0;
        } catch (RuntimeException e) {
            pause = 30;
            LOG.log(Level.WARNING, "Upkeep of posts failed; tried again in a minute", e);
        }
    }
}
