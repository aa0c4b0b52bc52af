package blog.belonging.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TemplateCallsTest {

    private final TemplateCalls calls = new TemplateCalls();
    private final Context context = new Context();

    public record Post(String title) {}

    public static class Shown {

        public String day(Instant of) {
            return "moment";
        }

        public String day(LocalDate of) {
            return "day";
        }

        public int twice(int number) {
            return 2 * number;
        }

        public String joined(String first, String... others) {
            return first + String.join("", others);
        }

        public String fails() {
            throw new IllegalStateException("of its own");
        }
    }

    private @Nullable Object call(Object base, String name, @Nullable Object... values) {
        context.setPropertyResolved(false);
        return calls.invoke(context, base, name, null, values);
    }

    @Test
    void aTemplateTakesAValueOfARecord() {
        assertThat(call(new Post("Sonder"), "title")).isEqualTo("Sonder");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(call(new Post("A man called Ove"), "title")).isEqualTo("A man called Ove");
    }

    @Test
    void whatAClassThatNobodySeesPromisesIsCalledToo() {
        assertThat(call(List.of(1, 2), "size")).isEqualTo(2);
        assertThat(call(Optional.of("x"), "orElse", new Object[] {null})).isEqualTo("x");
    }

    @Test
    void methodsOfOneNameAreToldApartByWhatTheyTake() {
        assertThat(call(new Shown(), "day", Instant.EPOCH)).isEqualTo("moment");
        assertThat(call(new Shown(), "day", LocalDate.EPOCH)).isEqualTo("day");
    }

    @Test
    void whatCannotBeToldApartIsLeftToOthers() {
        assertThat(call(new Shown(), "day", "2026-11-25")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
        call(new Shown(), "joined", "a", new String[] {"b"});
        assertThat(context.isPropertyResolved()).isFalse();
        call(new Shown(), "unknown");
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void valuesAreConvertedAsTheLanguageSays() {
        assertThat(call(new Shown(), "twice", 21L)).isEqualTo(42);
    }

    @Test
    void aFailureOfItsOwnComesOut() {
        assertThatThrownBy(() -> call(new Shown(), "fails"))
                .isInstanceOf(ELException.class)
                .hasRootCauseMessage("of its own");
    }

    /** Converts numbers only. */
    private static final class Context extends ELContext {

        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object value, Class<T> type) {
            return type == int.class ? (T) Integer.valueOf(((Number) value).intValue()) : (T) value;
        }

        @Override
        public ELResolver getELResolver() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new UnsupportedOperationException();
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new UnsupportedOperationException();
        }
    }
}
