package blog.belonging.persistence.shared;

import blog.belonging.domain.shared.SafeHtml;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** The sanitiser's work is kept: what comes out of the database was safe when it went in. */
@Converter(autoApply = true)
public class SafeHtmlConverter implements AttributeConverter<@Nullable SafeHtml, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SafeHtml value) {
        return value == null ? null : value.html();
    }

    @Override
    public @Nullable SafeHtml convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new SafeHtml(column);
    }
}
