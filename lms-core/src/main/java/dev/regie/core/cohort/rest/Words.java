package dev.regie.core.cohort.rest;

import java.util.Locale;

/** How the API writes what the code writes in capitals. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
