package blog.belonging.domain.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Takes over what was decided elsewhere, line by line and to the letter, from a complete copy of a blog. */
@ApplicationScoped
public class ModerationRestoring {

    @Inject
    DecisionChain chain;

    @Inject
    EvidenceRoom room;

    @Inject
    MailChoices choices;

    /** @return whether it follows on what is here already: a log that was begun here is not mixed with another */
    public boolean decision(DecisionLine line) {
        DecisionChain.End end = chain.held();
        if (!line.follows(end)) {
            return false;
        }
        Decision decision = new Decision(line);
        chain.add(decision, decision.end());
        return true;
    }

    public void mailChoice(long accountId, MailChoosing.Amount amount) {
        MailChoice choice = choices.held(accountId).orElseGet(() -> {
            MailChoice fresh = new MailChoice(accountId);
            choices.add(fresh);
            return fresh;
        });
        choice.choose(amount);
    }

    /** @param sealed opens here only if the secret of the installation came along */
    public void evidence(long commentId, Instant at, Decision.Act act, String sealed, String digest) {
        room.add(new Evidence(room.nextId(), commentId, at, act, sealed, digest));
    }
}
