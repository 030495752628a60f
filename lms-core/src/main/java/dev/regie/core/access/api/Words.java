package dev.regie.core.access.api;

import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the API writes what the code writes in capitals, and reads what a caller wrote; what cannot be read is a 400 that names it. */
public final class Words {

    private Words() {}

    /** The word for a constant, such as {@code under-way}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that a word stands for, capitals aside. */
    public static <E extends Enum<E>> E read(String name, Class<E> type, String word) {
        List<E> all = List.of(type.getEnumConstants());
        return all.stream()
                .filter(each -> of(each).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadRequestException(name + " cannot be '" + word + "', only "
                        + all.stream().map(Words::of).collect(Collectors.joining(", "))));
    }

    /** The constant that a word stands for, where one may be missing. */
    public static <E extends Enum<E>> @Nullable E readIfGiven(String name, Class<E> type, @Nullable String word) {
        return word == null ? null : read(name, type, word);
    }

    /** An id. */
    public static UUID uuid(String name, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(name + " must be a UUID", e);
        }
    }

    /** A day. */
    public static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadRequestException(name + " must be a day such as 2026-09-01", e);
        }
    }

    /** A member of a body that must be there. */
    public static <T> T given(String name, @Nullable T member) {
        if (member == null) {
            throw new BadRequestException(name + " is missing");
        }
        return member;
    }
}
