package blog.belonging.domain.site;

import java.time.ZoneId;
import java.util.SortedSet;
import java.util.TreeSet;

/** The time zones that a blog may be in. */
public final class TimeZones {

    private TimeZones() {}

    /** Names of zones as places have them (IANA: {@code Europe/London}), in order. Their rules are not read, which are some megabytes. */
    public static SortedSet<String> ofPlaces() {
        SortedSet<String> names = new TreeSet<>(ZoneId.getAvailableZoneIds());
        names.removeIf(name -> !name.contains("/") || name.startsWith("Etc/") || name.startsWith("SystemV/"));
        return names;
    }
}
