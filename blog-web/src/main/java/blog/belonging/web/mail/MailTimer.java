package blog.belonging.web.mail;

import blog.belonging.domain.mail.Delivering;
import blog.belonging.domain.mail.MailConfig;
import blog.belonging.domain.mail.MailServer;
import blog.belonging.domain.mail.MailSetting;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Looks every two seconds for letters to be sent, on each node. A mail server may keep whoever talks to it waiting, so that is done
 * behind the scenes, once at a time.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class MailTimer {

    private static final Logger LOG = System.getLogger(MailTimer.class.getName());

    private static final int HOUR = 1800;

    /** In ticks, after something unforeseen. */
    private static final int PAUSE = 30;

    /** For the letter that is being handed in when the server stops: to be noted as sent, or it would be sent again. */
    private static final int LAST_LETTER_SECONDS = 8;

    @Resource
    ManagedExecutorService executor;

    @Inject
    Delivering delivering;

    @Inject
    MailConfig config;

    private final Semaphore turn = new Semaphore(1);
    private long ticks;

    /** No earlier. */
    private volatile long nextTick;

    @PostConstruct
    void begin() {
        if (config.setting() instanceof MailSetting.Wrong wrong) {
            LOG.log(Level.ERROR, "No mail is sent: {0}", wrong.reason().message());
        } else if (config.setting() instanceof MailSetting.On on) {
            MailServer server = on.server();
            LOG.log(
                    Level.INFO,
                    "Mail is sent by {0}:{1}, security {2}",
                    server.host(),
                    String.valueOf(server.port()),
                    server.security());
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        long now = ++ticks;
        if (now >= nextTick && turn.tryAcquire()) {
            try {
                executor.execute(() -> work(now));
            } catch (RuntimeException e) {
                turn.release();
                throw e;
            }
        }
    }

    private void work(long now) {
        try {
            while (delivering.round() > 0) {
                LOG.log(Level.DEBUG, "Letters were brought to the mail server");
            }
            if (now % HOUR == 0) {
                delivering.tidyUp();
            }
        } catch (RuntimeException e) {
            nextTick = now + PAUSE;
            LOG.log(Level.WARNING, "Sending mail failed; tried again in a minute", e);
        } finally {
            turn.release();
        }
    }

    @PreDestroy
    void stop() {
        delivering.stop();
        try {
            if (!turn.tryAcquire(LAST_LETTER_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "The mail server is slow; a letter may be sent twice");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
