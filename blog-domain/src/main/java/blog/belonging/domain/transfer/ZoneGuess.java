package blog.belonging.domain.transfer;

import blog.belonging.domain.site.TimeZones;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the time zone of the old site, which an export does not name: the one in which every local date agrees with its UTC
 * date. Among several that agree, the one most blogs of this kind are written in.
 */
final class ZoneGuess {

    private static final List<String> LIKELY = List.of(
            "Europe/London",
            "Europe/Dublin",
            "UTC",
            "Europe/Paris",
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles",
            "Australia/Sydney",
            "Pacific/Auckland",
            "Asia/Kolkata");

    /** Enough to tell any two zones apart. */
    private static final int ENOUGH = 5000;

    private final Map<LocalDateTime, Seen> seen = new LinkedHashMap<>();
    private Duration lastOffset = Duration.ZERO;

    /** @param offset seconds ahead of UTC */
    private record Seen(Instant at, long offset) {}

    void compare(LocalDateTime local, LocalDateTime gmt) {
        LocalDateTime hour = gmt.withMinute(0).withSecond(0).withNano(0);
        if (seen.size() > ENOUGH || seen.containsKey(hour)) {
            return;
        }
        lastOffset = Duration.between(gmt, local);
        long offset = Math.round(lastOffset.toSeconds() / 60.0) * 60;
        seen.put(hour, new Seen(gmt.toInstant(ZoneOffset.UTC), offset));
    }

    /** @param otherwise where no date says anything else */
    ZoneId best(ZoneId otherwise) {
        if (agrees(otherwise)) {
            return otherwise;
        }
        long minutes = Math.max(-18 * 60, Math.min(18 * 60, lastOffset.toMinutes()));
        return first().orElseGet(() -> ZoneOffset.ofTotalSeconds((int) minutes * 60));
    }

    boolean agrees() {
        return first().isPresent();
    }

    private boolean agrees(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        return seen.values().stream().allMatch(one -> rules.getOffset(one.at()).getTotalSeconds() == one.offset());
    }

    /** The rules of all zones take some megabytes, and stay in memory: the likely ones come first. */
    private Optional<ZoneId> first() {
        return Stream.concat(LIKELY.stream(), TimeZones.ofPlaces().stream())
                .map(ZoneId::of)
                .filter(this::agrees)
                .findFirst();
    }
}
