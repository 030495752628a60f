package dev.regie.ui.shell;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.SignIn;
import dev.regie.core.access.SignIns;
import dev.regie.core.access.SignedInPerson;
import dev.regie.core.people.PeopleService;
import dev.regie.ui.i18n.Languages;
import dev.regie.ui.signin.SignOut;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** What stands around every page of a signed-in person: name of the house, search, own menu, and the areas of the person's roles. */
public class Frame extends AppLayout implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    private static final String BEEN_HERE = "regie.navigated";

    @Inject
    transient CurrentUser currentUser;

    @Inject
    transient PeopleService people;

    @Inject
    transient SignIns signIns;

    @Inject
    transient Languages languages;

    private final Main main = new Main();

    @PostConstruct
    void build() {
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);

        Header header = new Header();
        header.addClassName("frame-header");
        addToNavbar(skipLink(), header);
        currentUser.person().ifPresent(_ -> addToNavbar(new SessionDialogs()));

        Navigation navigation = new Navigation(currentUser.person().map(SignedInPerson::roles));
        if (navigation.isWorthShowing()) {
            DrawerToggle toggle = new DrawerToggle();
            toggle.setAriaLabel(text("frame.menu"));
            header.add(toggle);
            addToDrawer(navigation);
        } else {
            setDrawerOpened(false);
        }
        header.add(brand());
        currentUser.person().flatMap(person -> people.find(person.id())).ifPresent(person -> {
            header.add(SearchBox.inHeader(), SearchBox.link(), new ProfileMenu(person, languages, this::signOut));
        });
    }

    private void signOut() {
        currentUser.signIn().map(SignIn::id).ifPresent(signIns::end);
        SignOut.now(UI.getCurrent());
    }

    private static Anchor skipLink() {
        Anchor skip = new Anchor("#main", text("frame.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        skip.getElement()
                .executeJs("this.addEventListener('click', e => {"
                        + " e.preventDefault(); document.getElementById('main').focus(); });");
        return skip;
    }

    private static RouterLink brand() {
        RouterLink brand = new RouterLink(HomeView.class);
        brand.addClassName("brand");
        brand.add(new Image("/assets/favicon.svg", ""), new Span("Regie"));
        return brand;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        AppLayoutI18n words = new AppLayoutI18n();
        words.setDrawer(text("frame.menu"));
        setI18n(words);
    }

    /** Moves focus to the new page's heading, so that screen readers start there; not on the first page, where the browser does it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UI ui = UI.getCurrent();
        if (ComponentUtil.getData(ui, BEEN_HERE) != null) {
            main.getElement()
                    .executeJs("requestAnimationFrame(() => { const h = this.querySelector('h1');"
                            + " if (h) { h.tabIndex = -1; h.focus(); } })");
        }
        ComponentUtil.setData(ui, BEEN_HERE, true);
    }
}
