package blog.belonging.domain.moderation;

import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What was decided about comments, for those who have to account for it. */
@ApplicationScoped
@Transactional
public class DecisionLog {

    private static final int STEP = 1000;

    @Inject
    DecisionChain chain;

    /**
     * Whether anybody has tampered with the log.
     *
     * @param intact how many lines from the first on are as they were written
     * @param broken place of the first line that is not, or that is missing
     */
    public record Verification(long intact, Optional<Long> broken) {}

    /** @return the latest first */
    public List<DecisionLine> page(Actor actor, Optional<Long> beforePlace, int size) {
        actor.require(Permission.READ_AUDIT_LOG);
        return chain.before(beforePlace, size);
    }

    /** @return in the order in which they were written, some at a time */
    public List<DecisionLine> after(Actor actor, long place) {
        actor.require(Permission.READ_AUDIT_LOG);
        return chain.after(place, STEP);
    }

    /** Reads the whole log, line by line. */
    public Verification verify(Actor actor) {
        actor.require(Permission.READ_AUDIT_LOG);
        DecisionChain.End reached = new DecisionChain.End(0, "");
        List<DecisionLine> lines = chain.after(0, STEP);
        while (!lines.isEmpty()) {
            for (DecisionLine line : lines) {
                if (!line.follows(reached)) {
                    return new Verification(reached.length(), Optional.of(reached.length() + 1));
                }
                reached = new DecisionChain.End(line.id(), line.chain());
            }
            lines = chain.after(reached.length(), STEP);
        }
        return reached.equals(chain.end())
                ? new Verification(reached.length(), Optional.empty())
                : new Verification(reached.length(), Optional.of(reached.length() + 1));
    }
}
