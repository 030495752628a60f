package dev.regie.ui.house;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Location;
import dev.regie.ui.component.Notice;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A page in a house of its own, in English. */
public abstract class PageTest extends BrowserlessTest {

    /** The organisation. */
    protected final House house = new House();

    @Override
    protected Set<String> scanPackages() {
        return Set.of("dev.regie.ui");
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Wiring.class);
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void closeHouse() {
        house.close();
    }

    /** Opens an address, without a slash in front. */
    protected <T extends Component> T open(String address, Class<T> page) {
        Location location = new Location(address);
        act(() -> UI.getCurrent().navigate(location.getPath(), location.getQueryParameters()));
        return page.cast(getCurrentView());
    }

    /** Somebody does something on the page. */
    protected void act(Runnable act) {
        house.in(() -> {
            act.run();
            return true;
        });
    }

    /** Clicks on the button with this word. */
    protected void click(String word) {
        act(() -> test(find(Button.class).withText(word).single()).click());
    }

    /** The address of the page, without a slash in front. */
    protected static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** What the page says of what somebody did. */
    protected String notice() {
        return find(Notice.class).single().getElement().getTextRecursively();
    }
}
