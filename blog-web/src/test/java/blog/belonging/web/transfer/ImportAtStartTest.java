package blog.belonging.web.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.belonging.domain.shared.Refusal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ImportAtStartTest {

    private static final class NoExport extends Refusal {
        private static final long serialVersionUID = 1L;

        NoExport() {
            super("this is no export");
        }
    }

    private final AtomicInteger attempts = new AtomicInteger();

    private void failsTimes(int times, RuntimeException with) throws Exception {
        ImportAtStart.doggedly(
                () -> {
                    if (attempts.incrementAndGet() <= times) {
                        throw with;
                    }
                },
                Duration.ZERO);
    }

    @Test
    void anImportThatBreaksOffGoesOn() throws Exception {
        failsTimes(1, new IllegalStateException("zip file closed"));
        assertThat(attempts).hasValue(2);
    }

    @Test
    void anImportThatBreaksOffAgainIsGivenUp() {
        assertThatThrownBy(() -> failsTimes(2, new IllegalStateException("zip file closed")))
                .hasMessage("zip file closed");
        assertThat(attempts).hasValue(2);
    }

    @Test
    void whatIsRefusedIsRefusedOnce() {
        assertThatThrownBy(() -> failsTimes(1, new NoExport())).isInstanceOf(NoExport.class);
        assertThat(attempts).hasValue(1);
    }
}
