package blog.belonging.persistence.comment;

import blog.belonging.domain.comment.CommentFindings;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** As JSON: nobody looks for one of them, and they are read with their comment or not at all. */
@Converter(autoApply = true)
public class CommentFindingsConverter implements AttributeConverter<CommentFindings, String> {

    @Override
    public String convertToDatabaseColumn(CommentFindings findings) {
        return findings.written();
    }

    @Override
    public CommentFindings convertToEntityAttribute(String column) {
        return CommentFindings.read(column);
    }
}
