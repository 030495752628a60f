package dev.regie.ui.signin;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.core.access.PasswordResult;

/** Why a password was not taken. */
public final class PasswordWords {
    private PasswordWords() {}

    /** In one sentence that says what to do. */
    public static String refusal(PasswordResult result) {
        return switch (result) {
            case PasswordResult.Changed() -> throw new IllegalArgumentException("it was taken");
            case PasswordResult.TooShort(int minimum) -> text("password.tooShort", minimum);
            case PasswordResult.TooLong(int maximum) -> text("password.tooLong", maximum);
            case PasswordResult.OldOneWrong() -> text("password.oldWrong");
            case PasswordResult.TryLater(var delay) ->
                text("password.later", Math.max(1, delay.plusSeconds(59).toMinutes()));
            case PasswordResult.LinkInvalid() -> text("welcome.invalid");
        };
    }
}
