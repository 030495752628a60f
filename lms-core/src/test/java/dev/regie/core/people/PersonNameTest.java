package dev.regie.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PersonNameTest {
    @Test
    void namesSortTheDutchWay() {
        List<PersonName> sorted = List.of(
                new PersonName("Xena", null, "Berg"),
                new PersonName("Xena", "van den", "Berg"),
                new PersonName("Aad", null, "Berg Smit"),
                new PersonName("Aad", null, "Bergsma"),
                new PersonName("Ömer", null, "Çelik"),
                new PersonName("Cor", null, "Cools"),
                new PersonName("Bo", "van 't", "Hof"),
                new PersonName("Søren", null, "Ørsted"),
                new PersonName("Sanne", "de", "Vries"),
                new PersonName("Zoë", null, "Vries"));
        List<PersonName> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(PersonName.BY_FAMILY);

        assertThat(shuffled).isEqualTo(sorted);
    }

    @Test
    void aNameIsShownInFullOrFamilyFirst() {
        PersonName name = new PersonName(" Sanne ", " van der ", " Berg ");

        assertThat(name.full()).isEqualTo("Sanne van der Berg");
        assertThat(name.familyFirst()).isEqualTo("Berg, Sanne van der");
        assertThat(new PersonName("Cor", " ", "Vos").full()).isEqualTo("Cor Vos");
    }

    @Test
    void aNameNeedsBothEnds() {
        assertThat(new PersonName("", null, "Vos").isComplete()).isFalse();
        assertThat(new PersonName("Cor", null, " ").isComplete()).isFalse();
        assertThat(new PersonName("x".repeat(101), null, "Vos").isComplete()).isFalse();
        assertThat(new PersonName("Cor", null, "Vos").isComplete()).isTrue();
    }
}
