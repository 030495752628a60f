package dev.regie.ui.trainer;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.ui.component.ContentHtml;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Icons;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Section;
import dev.regie.ui.component.Table;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.i18n.Texts;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.util.List;

/** A course for its makers: its activities to preview, and every version that was published. */
@Route(value = "studio/courses/:course", layout = Frame.class)
public class VersionsView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String COURSE = "course";
    private static final int SHORT_HASH = 12;

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient Formats formats;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<CourseVersion> versions =
                event.getRouteParameters().get(COURSE).map(this::versions).orElse(List.of());
        if (versions.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(versions);
        }
    }

    private List<CourseVersion> versions(String key) {
        try {
            return catalogue.versions(new CourseKey(key));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private void show(List<CourseVersion> versions) {
        CourseVersion latest = versions.getFirst();
        startAnew();
        back(Links.back(StudioView.class, text("studio.title")));
        title(ContentText.of(latest.content().title()));
        lead(ContentHtml.of(catalogue
                .rendered(latest.id(), Texts.language())
                .html(latest.content().summary())));
        UnorderedList activities = new UnorderedList();
        activities.addClassName("line-list");
        latest.content().activities().forEach(activity -> activities.add(activity(latest, activity)));
        add(new Section(text("studio.preview"), activities), new Section(text("studio.versions"), table(versions)));
    }

    private static ListItem activity(CourseVersion version, Activity activity) {
        Anchor open = new Anchor("/play/preview/" + version.key() + "/" + activity.id());
        open.setRouterIgnore(true);
        open.add(Icons.PREVIEW.icon(), ContentText.of(activity.title()).span());
        open.addClassNames("row", "line-main");
        Span minutes = new Span(text("minutes", activity.minutes()));
        minutes.addClassName("quiet");
        return new ListItem(open, minutes);
    }

    private Component table(List<CourseVersion> versions) {
        Table table = new Table(
                text("studio.versions"),
                text("version.number"),
                text("version.kind"),
                text("version.published"),
                text("version.hash"));
        versions.forEach(version -> table.row(
                text("version.short", version.number()),
                new Span(
                        switch (version.publication()) {
                            case EDITORIAL -> text("version.editorial");
                            case SUBSTANTIVE -> text("version.substantive");
                        }),
                new Span(formats.shortDate(version.publishedAt())),
                code(version.contentHash().substring(0, SHORT_HASH))));
        return table;
    }

    private static Span code(String text) {
        Span code = new Span(text);
        code.addClassName("code");
        return code;
    }
}
