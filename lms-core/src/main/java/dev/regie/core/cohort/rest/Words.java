package dev.regie.core.cohort.rest;

import dev.regie.core.access.Role;
import jakarta.ws.rs.BadRequestException;
import java.util.Locale;

/** How the API writes what the code writes in capitals. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E read(String name, Class<E> type, String word) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(name + " cannot be read: " + word, e);
        }
    }

    static Role role(String name, String word) {
        return read(name, Role.class, word);
    }
}
