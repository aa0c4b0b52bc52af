package blog.belonging.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.belonging.domain.identity.Password;
import blog.belonging.domain.identity.TooBusy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class Argon2PasswordsTest {

    private static final Password RIGHT = new Password("violet tram under rain");

    private final Argon2Passwords passwords = new Argon2Passwords();

    @Test
    void aPasswordIsKeptSoThatItCanBeCheckedAndNotRead() {
        String hash = passwords.hash(RIGHT);
        assertThat(hash)
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .doesNotContain("violet")
                .isNotEqualTo(passwords.hash(RIGHT));
        assertThat(passwords.matches(RIGHT, hash)).isTrue();
        assertThat(passwords.matches(new Password("violet tram under rain "), hash))
                .isFalse();
        assertThat(passwords.isOutdated(hash)).isFalse();
    }

    @Test
    void nobodyHasAPassword() {
        assertThat(passwords.matches(RIGHT, "")).isFalse();
        assertThat(passwords.matches(new Password(""), "")).isFalse();
    }

    @Test
    void nothingOfALongPasswordIsCutOff() {
        String hash = passwords.hash(new Password("a".repeat(999) + "b"));
        assertThat(passwords.matches(new Password("a".repeat(999) + "c"), hash)).isFalse();
        assertThat(passwords.matches(new Password("a".repeat(999) + "b"), hash)).isTrue();
    }

    /** {@code echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1}, from the README of the reference implementation. */
    @Test
    void whatTheReferenceImplementationMadeIsUnderstoodAndHasAnotherCost() {
        String other = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(passwords.matches(new Password("password"), other)).isTrue();
        assertThat(passwords.matches(new Password("passwort"), other)).isFalse();
        assertThat(passwords.isOutdated(other)).isTrue();
    }

    @Test
    void aCrowdIsSentAwayInsteadOfKeptWaiting() throws Exception {
        int crowd = 200;
        AtomicInteger done = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(crowd);
        for (int i = 0; i < crowd; i++) {
            people.execute(() -> {
                try {
                    passwords.matches(RIGHT, "");
                    done.incrementAndGet();
                } catch (TooBusy busy) {
                    refused.incrementAndGet();
                }
            });
        }
        people.shutdown();
        assertThat(people.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(done.get() + refused.get()).isEqualTo(crowd);
        assertThat(done.get()).isPositive();
        assertThat(passwords.matches(RIGHT, "")).as("and the next one comes in").isFalse();
    }

    @Test
    void whatIsNotUnderstoodOpensNothing() {
        assertThatThrownBy(() -> passwords.matches(RIGHT, "violet tram under rain"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("violet");
    }
}
