package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.regie.core.access.Permission;
import dev.regie.core.access.Permission.Kind;
import dev.regie.core.access.PermissionTable;
import dev.regie.core.access.Who;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the permission table, as somebody who may open it: fit for everyone, and nothing that the browser complains about. */
class EveryPageIT {

    private final RegieServer server = RegieServer.shared();
    private final Samples samples = Samples.ofPages(server);

    @Tag(OnH2.ALONE)
    @Test
    void is_fit_for_everyone_on_a_phone_in_Dutch() {
        openAll("nl", 390, "light");
    }

    @Tag(OnPostgresql.ALONE)
    @Test
    void is_fit_for_everyone_at_a_desk_in_English_in_the_dark() {
        openAll("en", 1440, "dark");
    }

    @Tag("long")
    @Tag(OnPostgresql.ALONE)
    @ParameterizedTest
    @CsvSource({
        "nl, 390, dark", "nl, 768, light", "nl, 768, dark", "nl, 1440, light", "nl, 1440, dark",
        "en, 390, light", "en, 390, dark", "en, 768, light", "en, 768, dark", "en, 1440, light"
    })
    void is_fit_for_everyone_however_it_is_shown(String lang, int width, String colours) {
        openAll(lang, width, colours);
    }

    private void openAll(String lang, int width, String colours) {
        Map<Who, List<Permission>> pages = PermissionTable.rows().stream()
                .filter(row -> row.kind() == Kind.VIEW)
                .collect(Collectors.groupingBy(EveryPageIT::visitor));
        pages.forEach((who, rows) -> {
            try (Visitor visitor = Visitor.inLanguage(server, lang, width)) {
                visitor.page()
                        .emulateMedia(new Page.EmulateMediaOptions()
                                .setColorScheme(colours.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT));
                if (who != Who.ANYONE) {
                    visitor.signIn(email(who));
                    speak(visitor.page(), lang);
                }
                try {
                    rows.forEach(row -> open(visitor, row, lang + "-" + width + "-" + colours));
                } finally {
                    if (who != Who.ANYONE) {
                        visitor.open("/learn");
                        speak(visitor.page(), "nl");
                    }
                }
                assertThat(visitor.complaints())
                        .as("what the browser says to " + who)
                        .isEmpty();
            }
        });
    }

    private void open(Visitor visitor, Permission row, String how) {
        Page page = visitor.open(samples.of(row).path());
        visitor.heading().first().waitFor();
        Pictures.take(page, "page" + row.template().replaceAll("[^a-z]+", "-") + "-" + how);
        Accessibility.check(page);
        Accessibility.checkReflow(page);
    }

    /** The one of those who may open it that has most to see there. */
    private static Who visitor(Permission row) {
        return List.of(Who.ANYONE, Who.OWN, Who.LEARNER, Who.TRAINER, Who.MANAGER, Who.ADMIN).stream()
                .filter(row.who()::contains)
                .findFirst()
                .map(who -> who == Who.OWN ? Who.LEARNER : who)
                .orElseThrow();
    }

    private static String email(Who who) {
        return switch (who) {
            case TRAINER -> Demo.TRAINER.email();
            case MANAGER -> Demo.MANAGER.email();
            case ADMIN -> Demo.ADMIN.email();
            default -> Demo.LEARNER_HALF_WAY.email();
        };
    }

    /** Chooses the language of the pages in the person's own menu, if it is another one. */
    private static void speak(Page page, String lang) {
        if (String.valueOf(page.evaluate("() => document.documentElement.lang")).startsWith(lang)) {
            return;
        }
        page.locator(".profile-menu vaadin-menu-bar-button").first().click();
        Locator word = page.locator("vaadin-menu-bar-item[lang=" + lang + "]");
        word.last().click();
        page.waitForFunction("lang => document.documentElement.lang.startsWith(lang)", lang);
        Browsers.settle(page);
    }
}
