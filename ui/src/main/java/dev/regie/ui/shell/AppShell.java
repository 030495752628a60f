package dev.regie.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;

/** What holds for every page: theme and style sheet. */
@StyleSheet(Aura.STYLESHEET)
public class AppShell implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;
}
