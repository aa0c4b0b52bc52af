package blog.belonging.domain.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For how many days each kind of personal data is kept; 0 for as long as there is a blog. */
public record Retention(Map<Kind, Integer> days) {

    /** Ten years. */
    public static final int LONGEST = 3650;

    /** What is kept for a time. */
    public enum Kind {
        /** Internet addresses of commenters, and what their browsers call themselves. */
        SENDERS(30, false),
        /** E-mail addresses of commenters. */
        EMAILS(365, true),
        /** Comments that are spam or in the trash. */
        REMOVED_COMMENTS(30, false),
        /** What readers had against comments, once somebody has looked at it. */
        REPORTS(365, false),
        /** Internet addresses in the audit log. The lines stay (ADR 16). */
        AUDIT_ADDRESSES(0, true),
        /** Requests and complaints that are answered. */
        REQUESTS(1095, true);

        private final int usual;
        private final boolean perhapsForEver;

        Kind(int usual, boolean perhapsForEver) {
            this.usual = usual;
            this.perhapsForEver = perhapsForEver;
        }

        /** Whether it may be kept for ever. */
        public boolean isPerhapsForEver() {
            return perhapsForEver;
        }

        public int least() {
            return perhapsForEver ? 0 : 1;
        }
    }

    public static final Retention USUAL =
            new Retention(Stream.of(Kind.values()).collect(Collectors.toMap(kind -> kind, kind -> kind.usual)));

    /** @throws IllegalArgumentException if one is missing, or too long, or kept for ever that must not be */
    public Retention {
        days = Map.copyOf(days);
        for (Kind kind : Kind.values()) {
            int chosen = days.getOrDefault(kind, -1);
            if (chosen < kind.least() || chosen > LONGEST) {
                throw new IllegalArgumentException(kind + " for " + chosen + " days");
            }
        }
    }

    public int of(Kind kind) {
        return days.getOrDefault(kind, 0);
    }

    /** @return what is from that moment or earlier is not kept any more; empty if it is kept for ever */
    public Optional<Instant> end(Kind kind, Instant now) {
        return Optional.of(of(kind)).filter(chosen -> chosen > 0).map(chosen -> now.minus(Duration.ofDays(chosen)));
    }
}
