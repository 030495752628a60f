package dev.regie.core.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address as the name to sign in with: case does not matter, spaces around it neither. */
public final class LoginName {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@\\p{Cntrl}<>()\",;:\\\\]+@[^\\s@\\p{Cntrl}<>()\",;:\\\\]+");

    private LoginName() {}

    /** The one form in which it is kept and compared. */
    public static String fold(String loginName) {
        return Normalizer.normalize(loginName.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Whether it looks like an e-mail address at all; only sending mail there can tell more. */
    public static boolean isValid(String loginName) {
        String folded = fold(loginName);
        return folded.length() <= LONGEST && SHAPE.matcher(folded).matches();
    }
}
