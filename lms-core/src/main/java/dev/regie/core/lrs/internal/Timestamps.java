package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.XapiVersion;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Instants as the specification writes them, RFC 3339. The store keeps microseconds and cuts what is finer. */
public final class Timestamps {
    private static final Pattern TEXT = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)[Tt](\\d\\d):(\\d\\d)(?::(\\d\\d)"
            + "(?:[.,](\\d{1,100}))?)?([Zz]|[+-]\\d\\d(?::?\\d\\d)?)?");
    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Timestamps() {}

    /**
     * Reads a timestamp. Version 1.0 only recommends a time zone (UTC where there is none), version 2.0 asks for one; both
     * refuse an offset of minus zero.
     */
    public static Optional<Instant> parse(String text, XapiVersion version) {
        Matcher part = TEXT.matcher(text);
        if (!part.matches()) {
            return Optional.empty();
        }
        String zone = part.group(8);
        if ((zone == null && version == XapiVersion.V2_0) || (zone != null && zone.matches("-00(:?00)?"))) {
            return Optional.empty();
        }
        String second = part.group(6) == null ? "0" : part.group(6);
        boolean leap = second.equals("60");
        try {
            Instant instant = LocalDateTime.of(
                            number(part.group(1)),
                            number(part.group(2)),
                            number(part.group(3)),
                            number(part.group(4)),
                            number(part.group(5)),
                            leap ? 59 : number(second),
                            micros(part.group(7)) * 1000)
                    .toInstant(zone == null || zone.equalsIgnoreCase("Z") ? ZoneOffset.UTC : ZoneOffset.of(zone));
            return Optional.of(leap ? instant.plusSeconds(1) : instant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int micros(@Nullable String fraction) {
        return fraction == null ? 0 : number((fraction + "000000").substring(0, 6));
    }

    /** As the store writes it: UTC, six digits behind the second. */
    public static String format(Instant instant) {
        return MICROSECONDS.format(instant);
    }

    static Instant toMicroseconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
