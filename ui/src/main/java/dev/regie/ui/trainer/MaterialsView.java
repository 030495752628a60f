package dev.regie.ui.trainer;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Assignment;
import dev.regie.core.catalogue.content.Audience;
import dev.regie.core.catalogue.content.Briefed;
import dev.regie.core.catalogue.content.CoachingTalk;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.Intervision;
import dev.regie.core.catalogue.content.Material;
import dev.regie.core.catalogue.content.StableId;
import dev.regie.core.catalogue.content.Workshop;
import dev.regie.core.shared.LanguageMap;
import dev.regie.ui.component.ContentHtml;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.Icons;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Table;
import dev.regie.ui.i18n.Texts;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that belongs to the activities of a course outside the screen: guides, rubrics, hand-outs. To read and to print. */
@Route(value = "studio/courses/:course/materials", layout = Frame.class)
public class MaterialsView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Catalogue catalogue;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(VersionsView.COURSE)
                .filter(StableId::isStableId)
                .flatMap(key -> catalogue.latest(new CourseKey(key)))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(CourseVersion version) {
        startAnew();
        RouterLink back = new RouterLink(
                VersionsView.class,
                new RouteParameters(VersionsView.COURSE, version.key().text()));
        back.add(Icons.BACK.icon(), ContentText.of(version.content().title()).span());
        back.addClassName("crumb");
        back(back);
        title(text("materials.title"));
        lead(text("materials.lead"));
        List<Briefed> briefed = version.content().activities().stream()
                .filter(Briefed.class::isInstance)
                .map(Briefed.class::cast)
                .toList();
        if (briefed.isEmpty()) {
            add(new EmptyState(Drawing.DESK, text("materials.empty.title"), text("materials.empty.why")));
            return;
        }
        act(new Button(
                text("materials.print"),
                event -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()"))));
        briefed.forEach(activity -> add(activity(version, activity)));
    }

    private Component activity(CourseVersion version, Briefed activity) {
        Div all = new Div();
        all.addClassNames("section", "material-activity");
        all.add(ContentText.of(activity.title()).into(new com.vaadin.flow.component.html.H2()));
        html(all, version, activity.about());
        part(all, version, text("materials.prepare"), activity.prepare());
        switch (activity) {
            case Workshop workshop ->
                workshop.agenda().forEach(step -> {
                    all.add(head(text(
                            "materials.step", ContentText.of(step.title()).text(), text("minutes", step.minutes()))));
                    all.add(forWhom(Workshop.GUIDE_AUDIENCE));
                    html(all, version, step.guide());
                });
            case Assignment assignment -> assignment(all, version, assignment);
            case CoachingTalk talk -> {
                all.add(head(text("materials.questions")));
                talk.questions().forEach(question -> html(all, version, question.text()));
            }
            case Intervision intervision -> {
                intervision.roles().forEach(role -> titled(all, version, role.title(), role.text()));
                intervision.steps().forEach(step -> titled(all, version, step.title(), step.text()));
            }
            default -> {}
        }
        activity.materials().forEach(material -> material(all, version, material));
        return all;
    }

    private void assignment(Div all, CourseVersion version, Assignment assignment) {
        part(all, version, text("materials.plan"), assignment.plan());
        part(all, version, text("materials.evidence"), assignment.evidence());
        part(all, version, text("materials.reflection"), assignment.reflection());
        Table rubric = new Table(
                text("materials.rubric"),
                text("materials.behaviour"),
                text("materials.starting"),
                text("materials.growing"),
                text("materials.strong"));
        rubric.addClassName("rubric");
        assignment
                .rubric()
                .forEach(criterion -> rubric.row(
                        ContentText.of(criterion.behaviour()).text(),
                        rendered(version, criterion.starting()),
                        rendered(version, criterion.growing()),
                        rendered(version, criterion.strong())));
        all.add(head(text("materials.rubric")), forWhom(Assignment.RUBRIC_AUDIENCE), rubric);
    }

    private void material(Div all, CourseVersion version, Material material) {
        all.add(head(ContentText.of(material.title()).text()), forWhom(material.audience()));
        if (material.text() != null) {
            html(all, version, material.text());
        }
        if (material.media() != null) {
            material.media().file(Texts.language()).ifPresent(file -> {
                Anchor open = new Anchor("/play/media/" + file.fileName(), text("materials.file"));
                open.setRouterIgnore(true);
                open.setTarget("_blank");
                all.add(new Div(open));
            });
        }
    }

    private void titled(Div all, CourseVersion version, LanguageMap title, LanguageMap text) {
        all.add(ContentText.of(title).into(new H3()));
        html(all, version, text);
    }

    private void part(Div all, CourseVersion version, String title, @Nullable LanguageMap text) {
        if (text != null && !text.isEmpty()) {
            all.add(head(title));
            html(all, version, text);
        }
    }

    private void html(Div all, CourseVersion version, LanguageMap markdown) {
        ContentHtml html = rendered(version, markdown);
        html.addClassName("prose");
        all.add(html);
    }

    private ContentHtml rendered(CourseVersion version, LanguageMap markdown) {
        return ContentHtml.of(catalogue.rendered(version.id(), Texts.language()).html(markdown));
    }

    private static H3 head(String title) {
        return new H3(title);
    }

    private static Span forWhom(java.util.Set<Audience> audience) {
        Span whom = new Span(text(
                "materials.for",
                audience.stream().sorted().map(MaterialsView::word).collect(Collectors.joining(", "))));
        whom.addClassNames("quiet", "small");
        return whom;
    }

    private static String word(Audience audience) {
        return switch (audience) {
            case LEARNER -> text("materials.learner");
            case FACILITATOR -> text("materials.facilitator");
            case COACH -> text("materials.coach");
        };
    }
}
