package blog.belonging.admin.shared;

import blog.belonging.domain.site.PublicSite;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Times in the blog's zone and the console's language. */
@Named
@RequestScoped
public class Moments {

    @Inject
    PublicSite site;

    @Inject
    Wording wording;

    @Inject
    Clock clock;

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

    public String day(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", wording.locale()).format(instant.atZone(zone()));
    }

    public String time(Instant instant) {
        return timeField(instant);
    }

    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", wording.locale()).format(month);
    }

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, wording.locale());
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", wording.locale()).format(day);
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /** As {@code input type=date} has it. */
    public String dayField(Instant instant) {
        return dayOf(instant).toString();
    }

    public String tomorrow() {
        return today().plusDays(1).toString();
    }

    /** As {@code input type=time} has it. */
    public String timeField(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(instant.atZone(zone()));
    }

    /** What the clock of the site is called, and how far it is from Greenwich now. */
    public String zoneName() {
        return zone().getDisplayName(TextStyle.FULL, wording.locale());
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
