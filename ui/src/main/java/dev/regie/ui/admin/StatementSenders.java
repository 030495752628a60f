package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.core.access.ApiCredential;
import dev.regie.core.access.ApiCredentialService;
import dev.regie.core.lrs.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who vouches for statements, by the names that people gave them. */
@ApplicationScoped
class StatementSenders {

    @Inject
    ApiCredentialService credentials;

    /** Regie itself and every client there is or was, by what the address of the page calls them. */
    Map<String, String> all() {
        Map<String, String> senders = new LinkedHashMap<>();
        senders.put(StatementFilter.REGIE, text("statements.by.regie"));
        for (ApiCredential credential : credentials.list()) {
            senders.put(credential.key(), credential.name());
        }
        return senders;
    }

    String said(Authority authority) {
        return switch (authority) {
            case Authority.Regie() -> text("statements.by.regie");
            case Authority.LaunchToken(var _) -> text("statements.by.launch");
            case Authority.Client(String key) -> {
                String name = all().get(key);
                yield name == null ? key : name + " (" + key + ")";
            }
        };
    }
}
