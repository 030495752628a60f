package dev.regie.core.people.rest;

import dev.regie.core.access.api.Words;
import dev.regie.core.people.Stretch;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Some days that somebody is something in a team.
 *
 * @param as member, manager or deputy
 * @param until the first day on which it no longer holds; null while it lasts
 */
public record StretchJson(
        String as,
        String team,
        String name,
        String from,
        @Nullable String until) {
    static StretchJson of(Stretch stretch) {
        LocalDate until = stretch.period().until();
        return new StretchJson(
                Words.of(stretch.as()),
                stretch.team().id().toString(),
                stretch.team().name(),
                stretch.period().from().toString(),
                until == null ? null : until.toString());
    }
}
