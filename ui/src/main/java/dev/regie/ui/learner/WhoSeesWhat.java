package dev.regie.ui.learner;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.regie.core.access.DataAccessTable;
import dev.regie.core.access.DataClass;
import dev.regie.core.access.Role;
import dev.regie.core.shared.Language;
import dev.regie.ui.i18n.Texts;
import java.util.List;

/** The table by which the services decide who sees what of a person, in sentences. */
final class WhoSeesWhat extends Div {
    private static final long serialVersionUID = 1L;

    private static final List<DataClass> OF_A_PERSON =
            List.of(DataClass.PRIVATE, DataClass.ANONYMOUS, DataClass.CONFIDENTIAL, DataClass.PROGRESS);

    WhoSeesWhat() {
        addClassName("who-sees-what");
        Language language = Texts.language();
        for (DataClass data : OF_A_PERSON) {
            UnorderedList list = new UnorderedList();
            list.addClassName("bullets");
            for (Role role : Role.values()) {
                list.add(new ListItem(text(
                        "record.sees",
                        word(role),
                        DataAccessTable.sight(data, role).inWords(language))));
            }
            add(new Div(new H3(data.inWords(language)), list));
        }
    }

    private static String word(Role role) {
        return switch (role) {
            case LEARNER -> text("record.role.learner");
            case TRAINER -> text("record.role.trainer");
            case MANAGER -> text("record.role.manager");
            case ADMIN -> text("record.role.admin");
        };
    }
}
