package blog.belonging.persistence.shared;

import blog.belonging.domain.shared.Slug;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Slugs are kept decoded. */
@Converter(autoApply = true)
public class SlugConverter implements AttributeConverter<@Nullable Slug, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Slug value) {
        return value == null ? null : value.text();
    }

    @Override
    public @Nullable Slug convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Slug(column);
    }
}
