package dev.regie.ui.shell;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonName;
import dev.regie.core.shared.Language;
import dev.regie.ui.i18n.Languages;
import dev.regie.ui.i18n.Texts;

/** The person's own menu: their page, language and signing out. */
final class ProfileMenu extends MenuBar {
    private static final long serialVersionUID = 1L;

    ProfileMenu(Person person, Languages languages, Runnable signOut) {
        addClassName("profile-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        Span initials = new Span(initials(person.name()));
        initials.addClassName("initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(person.name().full());
        name.addClassName("profile-name");
        Span label = new Span(initials, name);
        label.addClassName("profile-label");
        MenuItem top = addItem(label);
        top.setAriaLabel(text("profile.menu", person.name().full()));
        SubMenu menu = top.getSubMenu();
        menu.addItem(text("profile.own"), _ -> UI.getCurrent().navigate("profile"));
        menu.addSeparator();
        for (Language language : Language.values()) {
            MenuItem item =
                    menu.addItem(Languages.name(language), event -> languages.choose(language, UI.getCurrent()));
            item.getElement().setAttribute("lang", language.tag());
            item.setCheckable(true);
            item.setChecked(language == Texts.language());
        }
        menu.addSeparator();
        menu.addItem(text("signOut"), _ -> signOut.run());
    }

    private static String initials(PersonName name) {
        return name.given().substring(0, 1) + name.family().substring(0, 1);
    }
}
