package dev.regie.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.regie.ui.house.PageTest;
import org.junit.jupiter.api.Test;

class NewPersonViewTest extends PageTest {

    @Test
    void anAddressThatIsTakenIsSaidAtItsFieldAndNothingThatWasEnteredIsLost() {
        open("admin/people/new", NewPersonView.class);

        enter("Sanne", "Vries", house.admin.email());
        click("Add");

        assertThat(email().isInvalid()).isTrue();
        assertThat(email().getErrorMessage()).isNotBlank();
        assertThat(field("Given name").getValue()).isEqualTo("Sanne");
        assertThat(getCurrentView()).isInstanceOf(NewPersonView.class);
    }

    @Test
    void theSameFormWorksOnceTheAddressIsMended() {
        open("admin/people/new", NewPersonView.class);
        enter("Sanne", "Vries", house.admin.email());
        click("Add");

        act(() -> test(email()).setValue("sanne@example.org"));
        click("Add");

        assertThat(house.in(() -> house.people.people.byEmail("sanne@example.org")))
                .hasValueSatisfying(person -> assertThat(person.name().full()).isEqualTo("Sanne Vries"));
    }

    private void enter(String given, String family, String address) {
        act(() -> {
            test(field("Given name")).setValue(given);
            test(field("Family name")).setValue(family);
            test(email()).setValue(address);
        });
    }

    private TextField field(String label) {
        return findInView(TextField.class).withLabel(label).single();
    }

    private EmailField email() {
        return findInView(EmailField.class).single();
    }
}
