package blog.belonging.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneGuessTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDateTime WINTER = LocalDateTime.parse("2025-11-25T08:00:00");
    private static final LocalDateTime SUMMER = LocalDateTime.parse("2026-06-30T23:30:00");

    private final ZoneGuess guess = new ZoneGuess();

    /** Posts of a blog in that zone, once a week for two years. */
    private void writtenIn(ZoneId zone) {
        for (int week = 0; week < 104; week++) {
            LocalDateTime gmt = WINTER.plusWeeks(week).plusHours(week % 24);
            guess.compare(gmt.atZone(ZoneOffset.UTC).withZoneSameInstant(zone).toLocalDateTime(), gmt);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/London",
                "America/New_York",
                "America/Los_Angeles",
                "Australia/Sydney",
                "Pacific/Auckland",
                "Asia/Kolkata",
                "UTC"
            })
    void aBlogIsInTheZoneItsDatesAgreeWith(String zone) {
        writtenIn(ZoneId.of(zone));

        assertThat(guess.best(ZoneId.of("Asia/Tokyo"))).isEqualTo(ZoneId.of(zone));
        assertThat(guess.agrees()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Kathmandu", "America/St_Johns", "Australia/Lord_Howe", "Africa/Nairobi"})
    void aZoneThatFewBlogsAreInIsFoundByItsClock(String zone) {
        ZoneId real = ZoneId.of(zone);
        writtenIn(real);

        ZoneId found = guess.best(LONDON);

        for (int month = 0; month < 24; month++) {
            LocalDateTime moment = WINTER.plusMonths(month);
            assertThat(found.getRules().getOffset(moment.toInstant(ZoneOffset.UTC)))
                    .isEqualTo(real.getRules().getOffset(moment.toInstant(ZoneOffset.UTC)));
        }
    }

    @Test
    void whereSeveralZonesAgreeTheSiteKeepsItsOwn() {
        guess.compare(WINTER, WINTER);

        assertThat(guess.best(ZoneId.of("Europe/Lisbon"))).isEqualTo(ZoneId.of("Europe/Lisbon"));
        assertThat(guess.best(ZoneId.of("Asia/Tokyo"))).isEqualTo(LONDON);
    }

    @Test
    void aBlogThatIgnoresSummerTimeIsNotInLondon() {
        guess.compare(WINTER, WINTER);
        guess.compare(SUMMER, SUMMER);

        assertThat(guess.best(LONDON)).isEqualTo(ZoneId.of("UTC"));
    }

    @Test
    void anOffsetThatNoPlaceHasIsKeptAsItIs() {
        guess.compare(WINTER.plusHours(3).plusMinutes(17), WINTER);

        assertThat(guess.agrees()).isFalse();
        assertThat(guess.best(LONDON)).isEqualTo(ZoneOffset.ofHoursMinutes(3, 17));
    }

    @Test
    void aFixedOffsetThatSomePlaceHasIsThatPlace() {
        guess.compare(WINTER.plusHours(1), WINTER);
        guess.compare(SUMMER.plusHours(1), SUMMER);

        ZoneId found = guess.best(LONDON);

        assertThat(guess.agrees()).isTrue();
        assertThat(found.getRules().isFixedOffset() || found.getId().contains("/"))
                .isTrue();
        assertThat(found.getRules().getOffset(WINTER.toInstant(ZoneOffset.UTC))).isEqualTo(ZoneOffset.ofHours(1));
        assertThat(found.getRules().getOffset(SUMMER.toInstant(ZoneOffset.UTC))).isEqualTo(ZoneOffset.ofHours(1));
    }

    @Test
    void withoutASingleDateTheSiteKeepsItsZone() {
        assertThat(guess.best(LONDON)).isEqualTo(LONDON);
        assertThat(guess.agrees()).isTrue();
    }

    @Test
    void datesThatContradictOneAnotherAreSaidTo() {
        guess.compare(WINTER.plusHours(1), WINTER);
        guess.compare(WINTER.plusDays(1).plusHours(9), WINTER.plusDays(1));
        guess.compare(WINTER.plusDays(2).minusHours(5), WINTER.plusDays(2));

        assertThat(guess.agrees()).isFalse();
        assertThat(guess.best(LONDON)).isEqualTo(ZoneOffset.ofHours(-5));
    }

    @Test
    void datesThatAreYearsApartDoNotBreakIt() {
        guess.compare(LocalDateTime.parse("9999-12-31T23:59:59"), LocalDateTime.parse("0000-01-01T00:00:00"));

        assertThat(guess.agrees()).isFalse();
        assertThat(guess.best(LONDON)).isEqualTo(ZoneOffset.ofHours(18));
    }

    @Test
    void aFewSecondsBetweenTheTwoClocksAreNothing() {
        guess.compare(SUMMER.plusHours(1).plusSeconds(2), SUMMER);

        assertThat(guess.best(LONDON)).isEqualTo(LONDON);
    }
}
