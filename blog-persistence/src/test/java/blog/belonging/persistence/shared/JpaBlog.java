package blog.belonging.persistence.shared;

import blog.belonging.domain.comment.CommentReport;
import blog.belonging.domain.comment.CommenterMails;
import blog.belonging.domain.identity.AccountMail;
import blog.belonging.domain.identity.AccountMails;
import blog.belonging.domain.identity.Password;
import blog.belonging.domain.identity.Passwords;
import blog.belonging.domain.mail.Letter;
import blog.belonging.domain.mail.MailAddress;
import blog.belonging.domain.mail.Mailing;
import blog.belonging.domain.moderation.ModeratorMails;
import blog.belonging.domain.privacy.ErasureWords;
import blog.belonging.domain.privacy.PrivacyMails;
import blog.belonging.domain.privacy.PrivacyRequest;
import blog.belonging.domain.shared.Settings;
import blog.belonging.domain.shared.TestBlog;
import blog.belonging.domain.site.Site;
import blog.belonging.domain.transfer.ImportSteps;
import blog.belonging.domain.transfer.MediaDownloads;
import blog.belonging.domain.transfer.TransactionalSteps;
import blog.belonging.domain.transfer.Undoing;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The beans that ship, wired as the container wires them, over a database in local transactions. The only place where tests
 * reach into beans.
 */
public class JpaBlog implements TestBlog {

    public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static final List<Class<?>> BEANS = Stream.of(Site.class, BlogDataSource.class)
            .flatMap(module -> OurClasses.besides(module).stream())
            .filter(type -> type.isAnnotationPresent(ApplicationScoped.class))
            .toList();

    private final DataSource database;
    private final EntityManagerFactory factory;
    private final Path folder;
    private final Runnable end;
    private final TestClock clock = new TestClock();
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();

    /** Of each thread: several nodes are several threads here. */
    private final ThreadLocal<@Nullable EntityManager> current = new ThreadLocal<>();

    private boolean undo;
    private int stepsLeft = Integer.MAX_VALUE;
    private int stepsToFailure = Integer.MAX_VALUE;

    JpaBlog(DataSource database, EntityManagerFactory factory, Runnable end) {
        this.end = end;
        this.database = database;
        this.factory = factory;
        try {
            folder = Files.createTempDirectory("belonging-blog");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        startUp();
    }

    private void startUp() {
        shutDown();
        put(Passwords.class, new QuickPasswords());
        put(EntityManager.class, entityManager());
        put(Clock.class, clock);
        put(Settings.class, new Settings(Settings.MAIN) {
            @Override
            public Optional<String> optional(String key) {
                return Optional.ofNullable(settings.get(key));
            }
        });
        put(DataFolder.class, new DataFolder() {
            @Override
            public Path path() {
                return folder;
            }
        });
        wireUp();
    }

    @Override
    public void passes(Duration time) {
        clock.now = clock.now.plus(time);
    }

    /** The ones that ship are slow on purpose, and have a test of their own. */
    private static final class QuickPasswords implements Passwords {

        @Override
        public String hash(Password password) {
            return "today:" + password.text();
        }

        @Override
        public boolean matches(Password password, String hash) {
            return hash.replaceFirst("^(?:today|older):", "").equals(password.text());
        }

        @Override
        public boolean isOutdated(String hash) {
            return hash.startsWith("older:");
        }
    }

    /** What they write is in the outbox that ships; the words for people are the web's. */
    private static final class PlainMails implements AccountMails {

        @Inject
        Mailing mailing;

        @Override
        public boolean canBringLinks() {
            return mailing.isSetUp();
        }

        @Override
        public boolean tell(Addressee to, AccountMail what) {
            return mailing.post(letter(to, what, "."));
        }

        @Override
        public boolean bring(Addressee to, AccountMail what, Way way) {
            return mailing.post(letter(to, what, way.ticket()).goodUntil(way.until()));
        }

        private static Letter letter(Addressee to, AccountMail what, String text) {
            return Letter.to(new MailAddress(to.email().text()), "account", what.name(), text);
        }
    }

    /** What they write is in the outbox that ships, as plain as can be. */
    private static final class PlainCommenterMails implements CommenterMails {

        @Inject
        Mailing mailing;

        @Override
        public boolean canBringLinks() {
            return mailing.isSetUp();
        }

        @Override
        public void askToConfirm(Subject subject, String confirm) {
            mailing.post(letter(subject, "CONFIRM", confirm));
        }

        @Override
        public void askAboutAnswers(Subject subject, String yes) {
            mailing.post(letter(subject, "ANSWERS?", yes));
        }

        @Override
        public void tellOfAnswer(Subject subject, String who, String answer, String stop, String once) {
            mailing.post(
                    letter(subject, "ANSWER", who + " " + answer + " " + stop).once(once));
        }

        private static Letter letter(Subject subject, String what, String text) {
            return Letter.to(new MailAddress(subject.email()), "comment", what, text);
        }
    }

    /** The same for moderators. */
    private static final class PlainModeratorMails implements ModeratorMails {

        @Inject
        Mailing mailing;

        @Override
        public boolean canBringLinks() {
            return mailing.isSetUp();
        }

        @Override
        public void tell(Recipient to, Item item, Instant until) {
            mailing.post(letter(to, item.isUrgent() ? "URGENT" : "ONE", text(item)));
        }

        @Override
        public void tellOfReport(Recipient to, Item item, CommentReport.Reason why, Instant until) {
            mailing.post(letter(to, "REPORTED " + why, text(item)));
        }

        @Override
        public void digest(Recipient to, List<Item> items, int waiting, LocalDate day, Instant until, String once) {
            String text = items.stream().map(PlainModeratorMails::text).collect(Collectors.joining("\n"));
            mailing.post(letter(to, "DIGEST " + waiting, text).once(once));
        }

        @Override
        public void call(Recipient to) {
            mailing.post(letter(to, "CALL", "."));
        }

        private static String text(Item item) {
            return item.comment().id() + " " + new TreeMap<>(item.links()).values();
        }

        private static Letter letter(Recipient to, String what, String text) {
            return Letter.to(new MailAddress(to.email().text()), "moderation", what, text);
        }
    }

    /** As the web does it, in fewer words. */
    private static final class PlainPrivacyMails implements PrivacyMails {

        @Inject
        Mailing mailing;

        @Override
        public boolean canBringLinks() {
            return mailing.isSetUp();
        }

        @Override
        public boolean bringLink(String email, PrivacyRequest.Kind kind, long id, String key, Instant until) {
            return mailing.post(Letter.to(new MailAddress(email), "privacy.link", kind.name(), id + "/" + key)
                    .goodUntil(until));
        }

        @Override
        public boolean acknowledge(String contact, long id, Instant receivedAt) {
            return contact.contains("@")
                    && mailing.post(Letter.to(
                            new MailAddress(contact), "privacy.acknowledged", "Complaint " + id, "It has come."));
        }
    }

    private static final class PlainWords implements ErasureWords {

        @Override
        public String anonymous() {
            return "Anonymous";
        }

        @Override
        public String removed() {
            return "[removed at the author's request]";
        }
    }

    private static final class TestClock extends Clock {

        private Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private void wireUp() {
        put(MediaDownloads.class, (MediaDownloads) address -> {
            throw new IOException("nothing is downloaded in tests");
        });
        put(Undoing.class, (Undoing) () -> {
            port(EntityManager.class).flush();
            undo = true;
        });
        put(AccountMails.class, wired(new PlainMails()));
        put(CommenterMails.class, wired(new PlainCommenterMails()));
        put(ModeratorMails.class, wired(new PlainModeratorMails()));
        put(PrivacyMails.class, wired(new PlainPrivacyMails()));
        put(ErasureWords.class, new PlainWords());
        put(Event.class, new FiredEvents(this, BEANS));
        put(ImportSteps.class, wired(new TransactionalSteps(this)));
    }

    /** Holds for beans that have not asked yet. */
    public void set(String key, String value) {
        settings.put(key, value);
    }

    /** Puts something in the place of a bean, before anybody asked for those that need it. */
    public <T> void put(Class<T> type, T bean) {
        beans.put(type, bean);
    }

    /** The next so many transactions succeed, then the process is gone. */
    public void dieAfter(int steps) {
        stepsLeft = steps;
    }

    /** Of the transactions to come, this one does its work and fails at its end. */
    public void failAt(int step) {
        stepsToFailure = step;
    }

    /** For what was put in the place of a bean that others have already. */
    public void restartSteps() {
        beans.keySet().removeIf(type -> type.getName().startsWith("blog.belonging.domain.transfer."));
        wireUp();
    }

    /** What was only in memory is lost. */
    public void startAgain() {
        stepsLeft = Integer.MAX_VALUE;
        stepsToFailure = Integer.MAX_VALUE;
        startUp();
    }

    public DataSource database() {
        return database;
    }

    public Path folder() {
        return folder;
    }

    /** One after the other: a bean is found before it is wired, since two may need each other. */
    @Override
    public synchronized <T> T port(Class<T> type) {
        Object known = beans.get(type);
        if (known == null) {
            Class<?> implementation = BEANS.stream()
                    .filter(bean -> type.isAssignableFrom(bean) && !Modifier.isAbstract(bean.getModifiers()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("nothing implements " + type.getName()));
            known = beans.get(implementation);
            if (known == null) {
                known = made(implementation);
                beans.put(implementation, known);
                wired(known);
            }
            beans.put(type, known);
        }
        return type.cast(known);
    }

    private static Object made(Class<?> implementation) {
        try {
            Constructor<?> constructor = implementation.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(implementation.getName(), e);
        }
    }

    private <T> T wired(T bean) {
        for (Class<?> type = bean.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                    try {
                        field.setAccessible(true);
                        field.set(bean, port(field.getType()));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
        return bean;
    }

    /** Whichever belongs to the transaction under way. */
    private EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                JpaBlog.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    if (current.get() == null) {
                        throw new IllegalStateException("outside of a transaction");
                    }
                    try {
                        return method.invoke(current.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public <T> T inOneGo(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        if (stepsLeft-- <= 0) {
            throw new Died();
        }
        try (EntityManager mine = factory.createEntityManager()) {
            current.set(mine);
            undo = false;
            mine.getTransaction().begin();
            try {
                T done = work.get();
                if (--stepsToFailure == 0) {
                    throw new IllegalStateException("the database is gone");
                }
                if (!undo) {
                    mine.getTransaction().commit();
                }
                return done;
            } finally {
                current.remove();
                if (mine.getTransaction().isActive()) {
                    mine.getTransaction().rollback();
                }
            }
        }
    }

    @Override
    public void close() {
        shutDown();
        end.run();
    }

    private void shutDown() {
        for (Object bean : beans.values()) {
            for (Method method : bean.getClass().getDeclaredMethods()) {
                if (method.isAnnotationPresent(PreDestroy.class)) {
                    try {
                        method.setAccessible(true);
                        method.invoke(bean);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
        beans.clear();
    }

    /** The process is gone: nothing that follows in the program is done. */
    public static final class Died extends Error {

        private static final long serialVersionUID = 1L;
    }
}
