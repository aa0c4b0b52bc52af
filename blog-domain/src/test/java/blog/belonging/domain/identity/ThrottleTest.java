package blog.belonging.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Throttle throttle = new Throttle();

    private Duration tryAt(Instant now) {
        return throttle.admit(now, Throttle.Subject.account("ann"));
    }

    @Test
    void afterAFewAttemptsEachWaitIsTwiceAsLongAsTheOneBefore() {
        for (int i = 0; i < 5; i++) {
            assertThat(tryAt(NOON)).isZero();
        }
        Instant now = NOON;
        for (int seconds : new int[] {5, 10, 20, 40, 80, 160, 320, 640, 900, 900}) {
            assertThat(tryAt(now)).isEqualTo(Duration.ofSeconds(seconds));
            assertThat(tryAt(now.plusSeconds(seconds - 1L))).isEqualTo(Duration.ofSeconds(1));
            now = now.plusSeconds(seconds);
            assertThat(tryAt(now)).isZero();
        }
    }

    @Test
    void askingDuringTheWaitDoesNotMakeItLonger() {
        for (int i = 0; i < 5; i++) {
            tryAt(NOON);
        }
        for (int i = 0; i < 100; i++) {
            assertThat(tryAt(NOON.plusSeconds(1))).isEqualTo(Duration.ofSeconds(4));
        }
    }

    @Test
    void oneAccountDoesNotSlowDownAnother() {
        for (int i = 0; i < 6; i++) {
            tryAt(NOON);
        }
        assertThat(throttle.admit(NOON, Throttle.Subject.account("bob"))).isZero();
    }

    @Test
    void whatIsNotAdmittedCountsForNobody() {
        for (int i = 0; i < 200; i++) {
            throttle.admit(NOON, Throttle.Subject.account("ann"), Throttle.Subject.address("192.0.2.1"));
        }
        assertThat(throttle.admit(NOON, Throttle.Subject.account("bob"), Throttle.Subject.address("192.0.2.1")))
                .isZero();
    }

    @Test
    void whoTriesEveryAccountFromOneAddressWaitsToo() {
        for (int i = 0; i < 100; i++) {
            assertThat(throttle.admit(NOON, Throttle.Subject.account("a" + i), Throttle.Subject.address("192.0.2.1")))
                    .isZero();
        }
        assertThat(throttle.admit(NOON, Throttle.Subject.account("bob"), Throttle.Subject.address("192.0.2.1")))
                .isPositive();
    }

    @Test
    void theRightPasswordEndsIt() {
        for (int i = 0; i < 5; i++) {
            tryAt(NOON);
        }
        throttle.forget(Throttle.Subject.account("ann"));
        assertThat(tryAt(NOON)).isZero();
    }

    @Test
    void aSchoolBehindOneAddressSignsInAllMorning() {
        for (int i = 0; i < 500; i++) {
            assertThat(throttle.admit(NOON, Throttle.Subject.address("192.0.2.1")))
                    .isZero();
            throttle.forgive(Throttle.Subject.address("192.0.2.1"));
        }
    }

    @Test
    void aDayLaterItIsForgotten() {
        for (int i = 0; i < 6; i++) {
            tryAt(NOON);
        }
        Instant nextDay = NOON.plus(Duration.ofHours(25));
        for (int i = 0; i < 5; i++) {
            assertThat(tryAt(nextDay)).isZero();
        }
    }

    @Test
    void itRemembersNoMoreThanItCanHold() {
        for (int i = 0; i < 6; i++) {
            tryAt(NOON);
        }
        for (int i = 0; i < 9_000; i++) {
            throttle.admit(NOON, Throttle.Subject.account("nobody" + i));
        }
        assertThat(tryAt(NOON)).isPositive();
        for (int i = 0; i < 10_000; i++) {
            throttle.admit(NOON, Throttle.Subject.account("no-one" + i));
        }
        assertThat(tryAt(NOON)).isZero();
    }

    @Test
    void aHomeWithIpv6IsOneAddress() {
        assertThat(new Device("2001:db8:1:2:aaaa:bbbb:cccc:dddd", "").network())
                .isEqualTo(new Device("2001:db8:1:2:1:2:3:4", "").network());
        assertThat(new Device("192.0.2.1", "").network()).isEqualTo("192.0.2.1");
    }
}
