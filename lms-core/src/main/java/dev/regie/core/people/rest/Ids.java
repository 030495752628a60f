package dev.regie.core.people.rest;

import dev.regie.core.access.Role;
import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** Reads what a caller puts into addresses; what cannot be read is a 400 that names it. */
final class Ids {
    private Ids() {}

    static UUID uuid(String name, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(name + " must be a UUID", e);
        }
    }

    static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadRequestException(name + " must be a date such as 2026-09-01", e);
        }
    }

    static <E extends Enum<E>> E word(String name, Class<E> type, String text) {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(name + " cannot be '" + text + "'", e);
        }
    }

    static Role role(String text) {
        try {
            return Role.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("role must be learner, trainer, manager or admin", e);
        }
    }
}
