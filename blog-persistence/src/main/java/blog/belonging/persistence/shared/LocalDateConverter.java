package blog.belonging.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A number that reads like the day: 20261123. */
@Converter(autoApply = true)
public class LocalDateConverter implements AttributeConverter<@Nullable LocalDate, @Nullable Integer> {

    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable LocalDate value) {
        return value == null ? null : value.getYear() * 10000 + value.getMonthValue() * 100 + value.getDayOfMonth();
    }

    @Override
    public @Nullable LocalDate convertToEntityAttribute(@Nullable Integer column) {
        return column == null ? null : LocalDate.of(column / 10000, column / 100 % 100, column % 100);
    }
}
