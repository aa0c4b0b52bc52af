package blog.belonging.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** By name, as the time zone database has it. */
@Converter(autoApply = true)
public class ZoneIdConverter implements AttributeConverter<@Nullable ZoneId, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ZoneId value) {
        return value == null ? null : value.getId();
    }

    @Override
    public @Nullable ZoneId convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : ZoneId.of(column);
    }
}
