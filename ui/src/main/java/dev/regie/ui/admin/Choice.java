package dev.regie.ui.admin;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** One of two ways, the milder first and chosen to begin with. */
final class Choice extends RadioButtonGroup<Boolean> {
    private static final long serialVersionUID = 1L;

    Choice(String question, String first, String second) {
        setLabel(question);
        setItems(false, true);
        setItemLabelGenerator(isSecond -> isSecond ? second : first);
        setValue(false);
        getElement().getThemeList().add("vertical");
    }

    boolean isSecond() {
        return Boolean.TRUE.equals(getValue());
    }
}
