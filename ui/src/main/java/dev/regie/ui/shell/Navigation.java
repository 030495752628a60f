package dev.regie.ui.shell;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import dev.regie.core.access.Role;
import dev.regie.ui.component.Icons;
import java.util.Optional;
import java.util.Set;

/** The areas of a person's roles. What a person may not open is not offered; the guard decides all the same. */
final class Navigation extends Div {
    private static final long serialVersionUID = 1L;

    private int destinations;

    Navigation(Optional<Set<Role>> roles) {
        addClassName("frame-nav");
        roles.ifPresent(this::fill);
    }

    private void fill(Set<Role> roles) {
        if (roles.contains(Role.LEARNER)) {
            SideNavItem home = item(text("nav.learn.home"), "learn", Icons.HOUSE);
            home.setMatchNested(false);
            add(area(
                    text("nav.learn"),
                    home,
                    item(text("nav.learn.catalogue"), "learn/catalogue", Icons.COURSE),
                    item(text("nav.learn.journal"), "learn/journal", Icons.JOURNAL),
                    item(text("nav.learn.record"), "learn/record", Icons.PERSON)));
        }
        if (roles.contains(Role.TRAINER) || roles.contains(Role.ADMIN)) {
            SideNavItem courses = item(text("nav.studio.courses"), "studio", Icons.COURSE);
            courses.setMatchNested(false);
            add(area(
                    text("nav.studio"),
                    courses,
                    item(text("nav.studio.instruments"), "studio/instruments", Icons.PROGRESS)));
        }
        if (roles.contains(Role.MANAGER)) {
            add(area(text("nav.team"), item(text("nav.team.own"), "team", Icons.PROGRESS)));
        }
        if (roles.contains(Role.ADMIN)) {
            add(area(
                    text("nav.admin"),
                    item(text("nav.admin.people"), "admin/people", Icons.PEOPLE),
                    item(text("nav.admin.teams"), "admin/teams", Icons.TEAMS),
                    item(text("nav.admin.cohorts"), "admin/cohorts", Icons.COHORTS),
                    item(text("nav.admin.statements"), "admin/statements", Icons.RECORD),
                    item(text("nav.admin.audit"), "admin/audit", Icons.PREVIEW),
                    item(text("nav.admin.keys"), "admin/keys", Icons.KEY),
                    item(text("nav.admin.search"), "admin/search", Icons.SEARCH)));
        }
    }

    /** A learner has one place to be: no drawer for a single door. */
    boolean isWorthShowing() {
        return destinations > 1;
    }

    private SideNavItem item(String label, String address, Icons icon) {
        destinations++;
        SideNavItem item = new SideNavItem(label, address, icon.icon());
        item.setMatchNested(true);
        return item;
    }

    private static SideNav area(String label, SideNavItem... items) {
        SideNav area = new SideNav(label);
        area.addItem(items);
        return area;
    }
}
