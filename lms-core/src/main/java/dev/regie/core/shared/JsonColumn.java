package dev.regie.core.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Clob;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A column of type {@code ${json}} as JSON text. PostgreSQL hands {@code jsonb} out as an object of its driver, H2 hands a large text
 * out as a {@code Clob}. PostgreSQL does not keep the order of properties, so a digest is never taken of what comes out.
 */
@Converter
public class JsonColumn implements AttributeConverter<String, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable String json) {
        return json;
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable Object column) {
        if (column == null) {
            return null;
        }
        if (column instanceof Clob text) {
            try {
                return text.getSubString(1, Math.toIntExact(text.length()));
            } catch (SQLException e) {
                throw new StorageFault("A document could not be read", e);
            }
        }
        return column.toString();
    }
}
