package dev.regie.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StationLineTest {

    private final Element list = StationLine.down(List.of(
                    station("Luisteren", StationKind.LESSON, StationState.DONE),
                    station("Vragen", StationKind.LESSON, StationState.NOW),
                    station("Bijeenkomst", StationKind.WORKSHOP, StationState.LATER)))
            .getElement()
            .getChild(0);

    @Test
    void stations_are_an_ordered_list() {
        assertThat(list.getTag()).isEqualTo("ol");
        assertThat(list.getChildCount()).isEqualTo(3);
    }

    @Test
    void only_the_present_station_is_marked_as_current() {
        assertThat(list.getChildren().map(item -> item.getAttribute("aria-current")))
                .containsExactly(null, "step", null);
    }

    @Test
    void state_kind_and_minutes_are_said_in_words() {
        assertThat(list.getChildren().map(Element::getTextRecursively))
                .containsExactly(
                        "LuisterenKlaar · les · 12 minuten",
                        "VragenNu · les · 12 minuten",
                        "BijeenkomstLater · workshop · 12 minuten");
    }

    @Test
    void what_is_not_open_yet_says_when_and_what_is_optional_says_so() {
        Station refresher = new Station(
                ContentText.of(LanguageMap.of("Na een week", "After a week")),
                StationKind.REFRESHER,
                StationState.LATER,
                5,
                true,
                Optional.of("7 dagen na de cursus"),
                Optional.empty());
        assertThat(StationLine.down(List.of(refresher))
                        .getElement()
                        .getChild(0)
                        .getChild(0)
                        .getTextRecursively())
                .isEqualTo("Na een week7 dagen na de cursus · opfrisser · 5 minuten · Mag, hoeft niet");
    }

    @Test
    void talks_practice_tests_and_cases_have_shapes_of_their_own() {
        assertThat(List.of(
                        StationKind.LESSON,
                        StationKind.ASSESSMENT,
                        StationKind.CASE,
                        StationKind.WORKSHOP,
                        StationKind.ASSIGNMENT))
                .extracting(StationKind::shape)
                .doesNotHaveDuplicates();
        assertThat(StationKind.INTERVISION.shape()).isEqualTo(StationKind.WORKSHOP.shape());
    }

    private static Station station(String title, StationKind kind, StationState state) {
        return new Station(
                ContentText.of(LanguageMap.of(title, title)),
                kind,
                state,
                12,
                false,
                Optional.empty(),
                Optional.empty());
    }
}
