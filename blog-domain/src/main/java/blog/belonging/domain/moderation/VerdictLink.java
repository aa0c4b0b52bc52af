package blog.belonging.domain.moderation;

import blog.belonging.domain.moderation.Moderating.Verdict;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a link in a mail lets somebody do, once, without signing in.
 *
 * @param edition of the comment: the place of the last line about it in the log of decisions
 * @param until when it leads nowhere any more
 */
record VerdictLink(long accountId, long commentId, Verdict verdict, long edition, Instant until) {

    private static final Pattern CLAIM =
            Pattern.compile("(\\d{1,18})-(\\d{1,18})-(approve|spam|trash)-(\\d{1,18})-(\\d{1,11})");

    /** As it stands in an address, and is signed. */
    String claim() {
        return accountId + "-" + commentId + "-" + verdict.name().toLowerCase(Locale.ROOT) + "-" + edition + "-"
                + until.getEpochSecond();
    }

    static Optional<VerdictLink> read(String claim) {
        Matcher matcher = CLAIM.matcher(claim);
        return matcher.matches()
                ? Optional.of(new VerdictLink(
                        Long.parseLong(matcher.group(1)),
                        Long.parseLong(matcher.group(2)),
                        Verdict.valueOf(matcher.group(3).toUpperCase(Locale.ROOT)),
                        Long.parseLong(matcher.group(4)),
                        Instant.ofEpochSecond(Long.parseLong(matcher.group(5)))))
                : Optional.empty();
    }
}
