package dev.regie.core.enrolment.internal;

import dev.regie.core.enrolment.Enrolment.OnVersion;
import dev.regie.core.shared.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/**
 * Keeps the history of an enrolment as a JSON document. A collection table would say the same, but EclipseLink 5.0.0 cannot
 * write UUIDs of element collections to PostgreSQL.
 */
@Converter
public class HistoryConverter implements AttributeConverter<List<OnVersion>, String> {

    private static final TypeReference<List<OnVersion>> HISTORY = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<OnVersion> history) {
        return Json.MAPPER.writeValueAsString(history);
    }

    @Override
    public List<OnVersion> convertToEntityAttribute(String text) {
        return Json.MAPPER.readValue(text, HISTORY);
    }
}
