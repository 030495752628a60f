package dev.regie.core.catalogue.content;

import java.util.regex.Pattern;

/**
 * The address of a stored file by its content: equal content has one address, and what an address shows never changes.
 *
 * @param sha256 of the content, 64 lower-case hexadecimal digits
 * @param extension without the dot, lower case; says the media type
 */
public record MediaRef(String sha256, String extension) {
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{64})\\.([a-z0-9]{2,5})");

    public MediaRef {
        if (!FORM.matcher(sha256 + "." + extension).matches()) {
            throw new IllegalArgumentException("Not the address of a media file: " + sha256 + "." + extension);
        }
    }

    /** As in {@code /play/media/…} and in JSON: digest, dot, extension. */
    public String fileName() {
        return sha256 + "." + extension;
    }

    /**
     * The address with that file name.
     *
     * @throws IllegalArgumentException if the text is no such name
     */
    public static MediaRef ofFileName(String fileName) {
        var matcher = FORM.matcher(fileName);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not the address of a media file: " + fileName);
        }
        return new MediaRef(matcher.group(1), matcher.group(2));
    }
}
