package dev.regie.core.lrs.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regie.core.shared.Json;
import org.jspecify.annotations.Nullable;

/**
 * What an error says.
 *
 * @param statement index of the statement in the request, from 0; left out if it is about none
 */
record ErrorBody(
        String error,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer statement,
        String property,
        String section) {
    static String of(String error, String property, String section) {
        return of(error, null, property, section);
    }

    static String of(String error, @Nullable Integer statement, String property, String section) {
        return Json.MAPPER.writeValueAsString(new ErrorBody(error, statement, property, section));
    }
}
