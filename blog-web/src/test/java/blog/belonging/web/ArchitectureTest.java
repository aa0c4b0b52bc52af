package blog.belonging.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;

/** The house, as docs/adr and CONTRIBUTING.md describe it: modules, floors, who may touch what. */
@AnalyzeClasses(packages = "blog.belonging", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** A feature may use features of lower floors, never of its own or a higher one. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("shared", -1),
            Map.entry("site", 0),
            Map.entry("audit", 0),
            Map.entry("mail", 0),
            Map.entry("identity", 1),
            Map.entry("media", 2),
            Map.entry("taxonomy", 2),
            Map.entry("author", 2),
            Map.entry("content", 3),
            Map.entry("writing", 4),
            Map.entry("post", 5),
            Map.entry("page", 5),
            Map.entry("settings", 5),
            Map.entry("navigation", 5),
            Map.entry("comment", 6),
            Map.entry("series", 6),
            Map.entry("search", 6),
            Map.entry("moderation", 7),
            Map.entry("privacy", 8),
            Map.entry("transfer", 9));

    /** The front door of the web and the console's overview know every room; no room knows them. */
    private static final int TOP = 10;

    @ArchTest
    static final ArchRule everyArrowPointsAtTheDomain = noClasses()
            .that()
            .resideInAPackage("blog.belonging.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("blog.belonging.persistence..", "blog.belonging.admin..", "blog.belonging.web..");

    @ArchTest
    static final ArchRule theWebSeesNeitherDatabaseNorConsole = noClasses()
            .that()
            .resideInAPackage("blog.belonging.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "blog.belonging.persistence..", "blog.belonging.admin..", "jakarta.persistence..", "java.sql..");

    @ArchTest
    static final ArchRule theDatabaseSeesNeitherWebNorConsole = noClasses()
            .that()
            .resideInAPackage("blog.belonging.persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "blog.belonging.web..",
                    "blog.belonging.admin..",
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "jakarta.ws..");

    @ArchTest
    static final ArchRule theDomainIsBuiltOfLittle = classes()
            .that()
            .resideInAPackage("blog.belonging.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.crypto..",
                    "javax.naming..",
                    "blog.belonging.domain..",
                    "jakarta.persistence..",
                    "jakarta.inject..",
                    "jakarta.enterprise..",
                    "jakarta.transaction..",
                    "jakarta.json..",
                    "org.eclipse.microprofile.config..",
                    "org.jsoup..",
                    "com.github.difflib..",
                    "com.google.i18n.phonenumbers..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule noServerIsMeantInParticular = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fish.payara..", "com.sun..", "org.glassfish..");

    /** On threads of the blog's own the server knows of none (record 36). */
    @ArchTest
    static final ArchRule nobodyHasARequestInjected =
            noFields().that().haveRawType(HttpServletRequest.class).should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule featuresUseOnlyFloorsBelow =
            classes().that(areFeatures()).should(useOnlyFloorsBelow());

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("blog.belonging.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noPageTouchesAnEntity = noClasses()
            .that()
            .resideInAnyPackage("blog.belonging.web..", "blog.belonging.admin..")
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("are entities or parts of one") {
                @Override
                public boolean test(JavaClass type) {
                    return type.isAnnotatedWith(Entity.class)
                            || type.isAnnotatedWith(Embeddable.class)
                            || type.getAllRawSuperclasses().stream().anyMatch(c -> c.isAnnotatedWith(Entity.class));
                }
            });

    @ArchTest
    static final ArchRule noPageAsksAWritingPort = noClasses()
            .that()
            .haveSimpleNameEndingWith("Page")
            .or()
            .haveSimpleNameEndingWith("Screen")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    ".*\\.(Posts|Pages|Comments|Authors|Categories|Tags|MediaItems|Menus|Redirects|Sites|Ledger|ReusableBlocks|Accounts|Sessions|SecondFactors|AuditEntries|Outbox|SeriesCatalogue|Revisions|WorkingCopies|ReviewNotes|PreviewLinks|BulkChanges|ImportTasks|ImportJobs|EntryMeta|CommentReports|CommentedEntries|SpamWords|WatchedNames|DecisionChain|EvidenceRoom|PrivacyRequests|PrivacyPolicies|RetentionRuns|Remnants|KeptData)");

    @ArchTest
    static final ArchRule onlyTheDomainDecidesTransactions = noClasses()
            .that()
            .resideOutsideOfPackage("blog.belonging.domain..")
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule onlyPersistenceHasAnEntityManager = noClasses()
            .that()
            .resideOutsideOfPackage("blog.belonging.persistence..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule timeComesThroughTheDoor = noClasses()
            .that()
            .resideInAPackage("blog.belonging.domain..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now");

    @ArchTest
    static final ArchRule noThirdLevel = noClasses()
            .should()
            .resideInAnyPackage(
                    "..impl..",
                    "..util..",
                    "..utils..",
                    "..dto..",
                    "..service..",
                    "..model..",
                    "..helper..",
                    "..manager..");

    @ArchTest
    static final ArchRule pagesAreCalledPages = classes()
            .that()
            .resideInAPackage("blog.belonging.web..")
            .and()
            .areAnnotatedWith("jakarta.inject.Named")
            .and()
            .resideOutsideOfPackage("blog.belonging.web.shared")
            .should()
            .haveSimpleNameEndingWith("Page");

    @ArchTest
    static final ArchRule screensAreCalledScreens = classes()
            .that()
            .resideInAPackage("blog.belonging.admin..")
            .and()
            .areAnnotatedWith("jakarta.inject.Named")
            .and()
            .resideOutsideOfPackage("blog.belonging.admin.shared")
            .should()
            .haveSimpleNameEndingWith("Screen");

    @ArchTest
    static final ArchRule theConsoleSeesNeitherDatabaseNorWeb = noClasses()
            .that()
            .resideInAPackage("blog.belonging.admin..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "blog.belonging.persistence..", "blog.belonging.web..", "jakarta.persistence..", "java.sql..");

    private static String module(JavaClass type) {
        return part(type, 2);
    }

    private static String feature(JavaClass type) {
        return part(type, 3);
    }

    private static String part(JavaClass type, int index) {
        String[] parts = type.getPackageName().split("\\.");
        return type.getPackageName().startsWith("blog.belonging.") && parts.length > index ? parts[index] : "";
    }

    private static int floor(JavaClass type) {
        return FLOORS.getOrDefault(feature(type), TOP);
    }

    private static DescribedPredicate<JavaClass> areFeatures() {
        return new DescribedPredicate<>("belong to a feature") {
            @Override
            public boolean test(JavaClass type) {
                return Set.of("domain", "persistence", "admin", "web").contains(module(type))
                        && !feature(type).isEmpty();
            }
        };
    }

    /** In its own module a feature uses itself and, in the domain, lower floors; of the domain it uses its namesake and what that may use. */
    private static ArchCondition<JavaClass> useOnlyFloorsBelow() {
        return new ArchCondition<>("use only features of lower floors") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass();
                    if (feature(used).isEmpty() || (feature(used).equals(feature(user)))) {
                        continue;
                    }
                    boolean same = module(used).equals(module(user));
                    boolean allowed = same && !module(user).equals("domain")
                            ? feature(used).equals("shared")
                            : floor(used) < floor(user) || isAskedWhoIsThere(user, used);
                    if (!allowed && !feature(user).equals("shared")) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    } else if (feature(user).equals("shared") && !sharedMayUse(user, used)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }

            /** Every screen of the console acts for somebody, whichever floor its feature is on. */
            private boolean isAskedWhoIsThere(JavaClass user, JavaClass used) {
                return module(user).equals("admin")
                        && module(used).equals("domain")
                        && feature(used).equals("identity");
            }

            /**
             * The cellar of the web knows what is true of every page: the site and its addresses. That of the console also knows who is
             * there, and what writing anything takes: posts and pages are written on the same desk.
             */
            private boolean sharedMayUse(JavaClass user, JavaClass used) {
                return module(used).equals("domain")
                        && (feature(used).equals("shared")
                                || feature(used).equals("site")
                                        && Set.of("web", "admin").contains(module(user))
                                || module(user).equals("admin")
                                        && Set.of("content", "writing").contains(feature(used))
                                || isAskedWhoIsThere(user, used));
            }
        };
    }
}
