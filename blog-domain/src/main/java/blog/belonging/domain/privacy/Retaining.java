package blog.belonging.domain.privacy;

import blog.belonging.domain.privacy.Retention.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Removes what is kept too long, step by step. May be called on every node, at any time and as often as one likes. */
@ApplicationScoped
public class Retaining {

    /** More waits for the next time: no call takes for ever. */
    private static final int MOST_STEPS = 500;

    @Inject
    RetentionSteps steps;

    public void round() {
        for (Kind kind : Kind.values()) {
            int taken = 0;
            while (taken++ < MOST_STEPS && steps.step(kind)) {
                // The next step.
            }
        }
    }
}
