package blog.belonging.persistence.identity;

import blog.belonging.domain.identity.EmailAddress;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** In small letters. */
@Converter(autoApply = true)
public class EmailAddressConverter implements AttributeConverter<@Nullable EmailAddress, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable EmailAddress value) {
        return value == null ? null : value.text();
    }

    @Override
    public @Nullable EmailAddress convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new EmailAddress(column);
    }
}
