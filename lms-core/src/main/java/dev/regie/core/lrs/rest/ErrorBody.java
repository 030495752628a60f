package dev.regie.core.lrs.rest;

import dev.regie.core.shared.Json;

/** What an error says. */
record ErrorBody(String error, String property, String section) {
    static String of(String error, String property, String section) {
        return Json.MAPPER.writeValueAsString(new ErrorBody(error, property, section));
    }
}
