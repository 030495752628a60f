package dev.regie.ui.trainer;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.Page;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;

/** All published courses. */
@Route(value = "studio", layout = Frame.class)
public class StudioView extends Page {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient Formats formats;

    @PostConstruct
    void build() {
        title(text("studio.title"));
        lead(text("studio.lead"));
        List<CourseVersion> courses = catalogue.allLatest();
        if (courses.isEmpty()) {
            add(new EmptyState(Drawing.DESK, text("studio.empty.title"), text("studio.empty.why")));
            return;
        }
        Div cards = new Div();
        cards.addClassName("cards");
        courses.forEach(course -> cards.add(card(course)));
        add(cards);
    }

    private RouterLink card(CourseVersion course) {
        RouterLink card = new RouterLink();
        card.setRoute(
                VersionsView.class,
                new RouteParameters(VersionsView.COURSE, course.key().text()));
        card.addClassName("card");
        Span title = ContentText.of(course.content().title()).span();
        title.addClassName("card-title");
        Span size = new Span(text(
                "studio.size",
                course.content().activities().size(),
                text("minutes", course.content().requiredMinutes())));
        size.addClassNames("quiet", "small");
        Span version = new Span(text("version.numberAndDate", course.number(), formats.date(course.publishedAt())));
        version.addClassNames("quiet", "small", "card-foot");
        card.add(title, size, version);
        return card;
    }
}
