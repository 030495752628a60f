package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

/** What is asked when somebody is taken out of a cohort. */
final class RemoveWords {

    private RemoveWords() {}

    static Choice choice() {
        return new Choice(text("cohort.remove.what"), text("cohort.remove.keep"), text("cohort.remove.withdraw"));
    }
}
