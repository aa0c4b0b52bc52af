package blog.belonging.web.moderation;

import blog.belonging.domain.moderation.ModeratorDigests;
import blog.belonging.domain.moderation.UnconfirmedForgetting;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.BooleanSupplier;

/** Writes the digests of the day and forgets what was never confirmed, on each node; they do not get into each other's way. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class ModerationTimer {

    private static final Logger LOG = System.getLogger(ModerationTimer.class.getName());

    @Inject
    ModeratorDigests digests;

    @Inject
    UnconfirmedForgetting forgetting;

    @Schedule(hour = "*", minute = "*/10", second = "30", persistent = false)
    void write() {
        toTheEnd(digests::writeNext, "Digests of comments were not written; tried again in ten minutes");
    }

    @Schedule(hour = "*", minute = "17", second = "45", persistent = false)
    void forget() {
        toTheEnd(forgetting::forgetSome, "What was never confirmed was not forgotten; tried again in an hour");
    }

    private static void toTheEnd(BooleanSupplier step, String otherwise) {
        try {
            while (step.getAsBoolean()) {
                LOG.log(Level.DEBUG, "One step is done");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, otherwise, e);
        }
    }
}
