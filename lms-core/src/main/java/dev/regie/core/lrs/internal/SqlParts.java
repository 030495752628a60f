package dev.regie.core.lrs.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The text of a query that is put together, with its parameters in the order of their marks. */
final class SqlParts {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    void add(String part) {
        text.append(part);
    }

    /** @param part with one mark */
    void add(String part, Object parameter) {
        text.append(part);
        parameters.add(parameter);
    }

    String text() {
        return text.toString();
    }

    void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i) instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else {
                statement.setObject(i + 1, parameters.get(i));
            }
        }
    }
}
