package dev.regie.ui.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import dev.regie.core.shared.Language;
import dev.regie.ui.i18n.Messages;
import java.util.Locale;
import java.util.Optional;

/** What a page says whose session the server knows no more, as after a restart: it stays as it is until its reader has copied what they need. */
final class SessionLost {
    private SessionLost() {}

    static SystemMessages messages(Locale locale) {
        Messages words = Messages.in(Optional.ofNullable(locale)
                .flatMap(known -> Language.ofTag(known.toLanguageTag()))
                .orElse(Language.NL));
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(words.text("session.lost.title"));
        messages.setSessionExpiredMessage(words.text("session.lost") + " " + words.text("session.lost.act"));
        messages.setSessionExpiredNotificationEnabled(true);
        return messages;
    }
}
