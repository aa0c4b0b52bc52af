package blog.belonging.domain.comment;

import blog.belonging.domain.site.CommentRules;
import blog.belonging.domain.site.SiteKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lets one check after another look a comment over. All of them are small and local; none of them decides. */
@ApplicationScoped
class CommentChecking {

    static final String WATCHED = "watched-names";

    private static final List<CommentCheck> ALWAYS = List.of(
            new DistressCheck(),
            new AccusationCheck(),
            new PupilCheck(),
            new ContactCheck(),
            new HasteCheck(),
            new LanguageCheck());

    @Inject
    Comments comments;

    @Inject
    SpamWords spamWords;

    @Inject
    WatchedNames watched;

    @Inject
    BannedCommenters banned;

    @Inject
    SiteKeys keys;

    /** @param count of comments from there within the last minutes */
    CommentFindings look(Candidate candidate, CommentRules rules, CommentRates.Count count) {
        List<CommentCheck> checks = new ArrayList<>(ALWAYS);
        checks.add(new WatchCheck(watched, keys.of(WATCHED)));
        checks.add(new LinkCheck(rules.mostLinks()));
        checks.add(new WordCheck(CommentFinding.Kind.HELD_WORD, rules.held()));
        checks.add(new WordCheck(CommentFinding.Kind.BLOCKED_WORD, rules.blocked()));
        checks.add(new SpamCheck(spamWords));
        checks.add(new RateCheck(count));
        checks.add(this::isBanned);
        checks.add(this::isSaidBefore);
        return new CommentFindings(
                checks.stream().flatMap(check -> check.look(candidate).stream()).toList());
    }

    private List<CommentFinding> isBanned(Candidate candidate) {
        String email = candidate.email().toLowerCase(Locale.ROOT);
        return !email.isEmpty() && banned.has(email)
                ? List.of(CommentFinding.of(CommentFinding.Kind.BANNED, email))
                : List.of();
    }

    /** The same words, whoever sent them and wherever: WordPress looks under one entry only. */
    private List<CommentFinding> isSaidBefore(Candidate candidate) {
        return comments.isSaid(candidate.text(), candidate.id())
                ? List.of(CommentFinding.of(CommentFinding.Kind.DUPLICATE, ""))
                : List.of();
    }
}
