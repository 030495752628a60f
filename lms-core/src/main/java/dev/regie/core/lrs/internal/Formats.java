package dev.regie.core.lrs.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The formats of strings that the specification names; one pure function each. */
public final class Formats {
    private static final int LONGEST_TAG = 200;

    private static final Pattern LANGUAGE_TAG = Pattern.compile("([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})"
            + "(-[A-Za-z]{4})?(-([A-Za-z]{2}|\\d{3}))?(-([A-Za-z0-9]{5,8}|\\d[A-Za-z0-9]{3}))*"
            + "(-[0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+)*(-[xX](-[A-Za-z0-9]{1,8})+)?"
            + "|[xX](-[A-Za-z0-9]{1,8})+"
            + "|(?i:en-GB-oed|i-ami|i-bnn|i-default|i-enochian|i-hak|i-klingon|i-lux|i-mingo|i-navajo|i-pwn|i-tao|i-tay"
            + "|i-tsu|sgn-BE-FR|sgn-BE-NL|sgn-CH-DE)");
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final String NUMBER = "\\d{1,40}+";
    private static final String LAST = NUMBER + "([.,]\\d{1,40}+)?+";
    private static final Pattern DURATION = Pattern.compile("P(?=[\\dT])(" + LAST + "W"
            + "|(" + LAST + "Y(?=$|T|\\d))?(" + LAST + "M(?=$|T|\\d))?(" + LAST + "D(?=$|T))?"
            + "(T(?=\\d)(" + LAST + "H)?(" + LAST + "M)?(" + LAST + "S)?)?)");
    private static final Pattern FRACTION_BEFORE_END = Pattern.compile(".*[.,]\\d+[A-Z].*\\d.*");
    private static final Pattern SHA1 = Pattern.compile("[0-9a-fA-F]{40}");
    private static final Pattern SHA2 = Pattern.compile("[0-9a-fA-F]{56}([0-9a-fA-F]{8}([0-9a-fA-F]{32}){0,2})?");
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[A-Za-z0-9!#$&^_.+*-]{1,127}/[A-Za-z0-9!#$&^_.+*-]{1,127}[ \\t]*(;[\\t -~]*)?");

    private Formats() {}

    /** An absolute IRI: a scheme, something behind it, and none of the characters that no IRI may hold. */
    static boolean isIri(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1 || !isAsciiLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            char c = text.charAt(i);
            if (!isAsciiLetter(c) && !(c >= '0' && c <= '9') && c != '+' && c != '-' && c != '.') {
                return false;
            }
        }
        for (int i = colon + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7f || "<>\"{}|\\^`".indexOf(c) >= 0 || Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** A UUID in its standard string form; empty for anything else. */
    public static Optional<UUID> uuid(String text) {
        return UUID_TEXT.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /** A language tag whose subtags have the lengths and the order of RFC 5646. */
    static boolean isLanguageTag(String text) {
        return text.length() <= LONGEST_TAG && LANGUAGE_TAG.matcher(text).matches();
    }

    /** A duration of ISO 8601:2004 4.4.3.2, of which only the last number may have a fraction. */
    static boolean isDuration(String text) {
        return text.length() <= LONGEST_TAG
                && DURATION.matcher(text).matches()
                && !FRACTION_BEFORE_END.matcher(text).matches();
    }

    /** {@code mailto:} and an address with one part before and one behind its last at sign. */
    static boolean isMailto(String text) {
        int at = text.lastIndexOf('@');
        return text.startsWith("mailto:") && at > "mailto:".length() && at < text.length() - 1 && isIri(text);
    }

    /** The same address with its domain, which knows no case, in lower case. */
    static String canonicalMailto(String text) {
        int at = text.lastIndexOf('@');
        return text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT);
    }

    static boolean isSha1(String text) {
        return SHA1.matcher(text).matches();
    }

    /** A SHA-224, SHA-256, SHA-384 or SHA-512 digest in hexadecimal digits. */
    static boolean isSha2(String text) {
        return SHA2.matcher(text).matches();
    }

    static boolean isMediaType(String text) {
        return MEDIA_TYPE.matcher(text).matches();
    }
}
