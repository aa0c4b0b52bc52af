package blog.belonging.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates in the site's zone and language. */
@Named
@RequestScoped
public class Dates {

    @Inject
    CurrentSite site;

    public String day(Instant instant) {
        return formatter().format(at(instant));
    }

    public String day(LocalDate day) {
        return formatter().format(day);
    }

    /** Within a year that is told already. */
    public String dayOfYear(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMMM", locale()).format(at(instant));
    }

    public String dayAndTime(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale())
                .format(at(instant));
    }

    /** Of today, to the minute. */
    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(at(instant));
    }

    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale()).format(month);
    }

    /** For {@code time/@datetime}. */
    public String iso(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at(instant).truncatedTo(ChronoUnit.SECONDS));
    }

    /** Whether a reader would say that it was changed after it was published: on another day. */
    public boolean laterDay(Instant published, Instant modified) {
        return at(modified).toLocalDate().isAfter(at(published).toLocalDate());
    }

    private DateTimeFormatter formatter() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale());
    }

    private Locale locale() {
        return Locale.forLanguageTag(site.view().language());
    }

    private ZonedDateTime at(Instant instant) {
        return instant.atZone(site.view().zone());
    }
}
