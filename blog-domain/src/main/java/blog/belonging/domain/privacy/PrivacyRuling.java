package blog.belonging.domain.privacy;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.privacy.PrivacyPolicy.Settled;
import blog.belonging.domain.privacy.Retention.Kind;
import blog.belonging.domain.shared.ChangedMeanwhile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Settles for how long personal data are kept, and what the notices say besides. */
@ApplicationScoped
@Transactional
public class PrivacyRuling {

    private static final int LONGEST = 2000;

    @Inject
    PrivacyPolicies policies;

    @Inject
    RetentionRuns runs;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    public Settled settled(Actor actor) {
        actor.require(Permission.RUN_THE_BLOG);
        return policies.get().settled();
    }

    /** @return what was removed so far because its time was over */
    public List<RetentionRuns.Run> runs(Actor actor) {
        actor.require(Permission.RUN_THE_BLOG);
        return runs.all();
    }

    /**
     * What is kept too long from now on is removed within a minute.
     *
     * @throws ChangedMeanwhile if somebody else has settled it since
     */
    public void settle(Actor actor, Settled wanted) {
        actor.require(Permission.RUN_THE_BLOG);
        PrivacyPolicy policy = policies.held();
        Settled before = policy.settled();
        if (before.version() != wanted.version()) {
            throw new ChangedMeanwhile("What is settled about personal data");
        }
        policy.settle(new Settled(
                wanted.version(),
                wanted.retention(),
                Line.several(wanted.responsible(), LONGEST),
                Line.several(wanted.accessibilityContact(), LONGEST)));
        runs.hurry(clock.instant());
        auditing.note(
                actor.witness(),
                new AuditEntry.Deed("privacy.settled", "", days(before.retention()), days(wanted.retention())));
    }

    private static String days(Retention retention) {
        return Stream.of(Kind.values())
                .map(kind -> kind + ": " + retention.of(kind))
                .collect(Collectors.joining(", "));
    }
}
