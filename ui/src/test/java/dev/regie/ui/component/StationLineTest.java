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
                    station("Bijeenkomst", StationKind.LIVE_SESSION, StationState.LATER)))
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
                        "BijeenkomstLater · bijeenkomst · 12 minuten");
    }

    @Test
    void every_kind_has_a_shape_of_its_own() {
        assertThat(StationKind.values()).extracting(StationKind::shape).doesNotHaveDuplicates();
    }

    private static Station station(String title, StationKind kind, StationState state) {
        return new Station(ContentText.of(LanguageMap.of(title, title)), kind, state, 12, Optional.empty());
    }
}
