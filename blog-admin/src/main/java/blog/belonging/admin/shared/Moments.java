package blog.belonging.admin.shared;

import blog.belonging.domain.site.PublicSite;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Times in the blog's zone and the console's language. */
@Named
@RequestScoped
public class Moments {

    @Inject
    PublicSite site;

    @Inject
    Wording wording;

    private Optional<ZoneId> zone = Optional.empty();

    private ZoneId zone() {
        if (zone.isEmpty()) {
            zone = Optional.of(site.view().zone());
        }
        return zone.get();
    }

    /** To the second: for a log. */
    public String exact(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", wording.locale())
                .format(instant.atZone(zone()));
    }

    public String dayAndTime(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", wording.locale())
                .format(instant.atZone(zone()));
    }

    /** For {@code time/@datetime}. */
    public String iso(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone()));
    }

    /** As people say how long they have to wait. */
    public String howLong(Duration duration) {
        long seconds = Math.max(1, duration.plusMillis(999).toSeconds());
        return seconds < 60 ? wording.of("seconds", seconds) : wording.of("minutes", (seconds + 59) / 60);
    }

    /** @param typed a day as {@code input type=date} sends it: {@code 2026-11-23} */
    public Optional<Instant> beginOf(String typed) {
        return day(typed).map(day -> day.atStartOfDay(zone()).toInstant());
    }

    public Optional<Instant> endOf(String typed) {
        return day(typed).map(day -> day.plusDays(1).atStartOfDay(zone()).toInstant());
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() > 1970 && day.getYear() < 9999);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
