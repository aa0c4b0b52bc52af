package blog.belonging.domain.transfer;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

    private final List<ZoneId> candidates = new ArrayList<>();
    private final Set<LocalDateTime> seen = new LinkedHashSet<>();
    private Duration lastOffset = Duration.ZERO;
    private boolean any;

    ZoneGuess() {
        Set<String> ids = new LinkedHashSet<>(LIKELY);
        Set<String> others = new TreeSet<>(ZoneId.getAvailableZoneIds());
        others.removeIf(id -> !id.contains("/") || id.startsWith("Etc/") || id.startsWith("SystemV/"));
        ids.addAll(others);
        ids.forEach(id -> candidates.add(ZoneId.of(id)));
    }

    void compare(LocalDateTime local, LocalDateTime gmt) {
        LocalDateTime hour = gmt.withMinute(0).withSecond(0).withNano(0);
        if (seen.size() > 5000 || !seen.add(hour)) {
            return;
        }
        any = true;
        lastOffset = Duration.between(gmt, local);
        long offset = Math.round(lastOffset.toSeconds() / 60.0) * 60;
        candidates.removeIf(
                zone -> zone.getRules().getOffset(gmt.toInstant(ZoneOffset.UTC)).getTotalSeconds() != offset);
    }

    /** @param otherwise for an export without a single usable date */
    ZoneId best(ZoneId otherwise) {
        if (!any) {
            return otherwise;
        }
        if (candidates.contains(otherwise)) {
            return otherwise;
        }
        if (!candidates.isEmpty()) {
            return candidates.get(0);
        }
        long minutes = Math.max(-18 * 60, Math.min(18 * 60, lastOffset.toMinutes()));
        return ZoneOffset.ofTotalSeconds((int) minutes * 60);
    }

    boolean agrees() {
        return !any || !candidates.isEmpty();
    }
}
