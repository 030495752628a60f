package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.CohortService;
import dev.regie.core.cohort.CohortVersions;
import dev.regie.core.cohort.MovePreview;
import dev.regie.core.cohort.MovePreview.Moving;
import dev.regie.core.cohort.MoveResult;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Icons;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Notice;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Section;
import dev.regie.ui.component.Table;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What taking a cohort to a newer version would do, and to whom; and the button that does it. */
@Route(value = "admin/cohorts/:cohort/versions/:version", layout = Frame.class)
public class MoveCohortView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 100;

    @Inject
    transient CohortService cohorts;

    @Inject
    transient CohortVersions versions;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Cohort> cohort = CohortRef.cohort(event.getRouteParameters()).flatMap(cohorts::find);
        Optional<CourseVersionId> to = CohortRef.version(event.getRouteParameters());
        if (cohort.isEmpty() || to.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        begin(cohort.get());
        versions.preview(cohort.get().id(), to.get())
                .ifPresentOrElse(preview -> show(cohort.get(), preview, false), () -> nothing(cohort.get()));
    }

    private void begin(Cohort cohort) {
        startAnew();
        addClassName("narrow");
        Anchor back = new Anchor("/" + CohortRef.page(cohort.id()), cohort.name());
        back.addComponentAsFirst(Icons.BACK.icon());
        back.addClassName("crumb");
        back(back);
    }

    private void nothing(Cohort cohort) {
        title(text("cohort.move.nothing"));
        add(
                new Paragraph(text("cohort.move.nothing.why")),
                Links.quiet("/" + CohortRef.page(cohort.id()), text("cohort.open")));
    }

    private void show(Cohort cohort, MovePreview preview, boolean changed) {
        title(text(
                "cohort.move.title",
                ContentText.of(preview.to().content().title()).text(),
                preview.from().number(),
                preview.to().number()));
        lead(preview.editorial() ? text("cohort.move.editorial") : text("cohort.move.substantive"));
        if (changed) {
            add(Notice.error(text("cohort.move.changed")));
        }
        Div summary = new Div(
                new Paragraph(text("cohort.move.people", preview.moving().size())));
        summary.addClassName("summary");
        if (preview.finished() > 0) {
            summary.add(new Paragraph(text("cohort.move.finished", preview.finished())));
        }
        if (preview.elsewhere() > 0) {
            summary.add(new Paragraph(text("cohort.move.elsewhere", preview.elsewhere())));
        }
        add(summary);
        activities(text("cohort.move.added"), preview.added());
        activities(text("cohort.move.removed"), preview.removed());
        felt(preview);
        Button move = new Button(text("cohort.move.do", preview.moving().size()), _ -> after(cohort, preview));
        move.addThemeVariants(ButtonVariant.PRIMARY);
        move.setDisableOnClick(true);
        Div actions = new Div(move, Links.quiet("/" + CohortRef.page(cohort.id()), text("cancel")));
        actions.addClassName("form-actions");
        Paragraph once = new Paragraph(text("cohort.move.once"));
        once.addClassNames("quiet", "small");
        add(once, actions);
    }

    private void activities(String title, List<Activity> activities) {
        if (!activities.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("bullets");
            activities.forEach(activity ->
                    list.add(new ListItem(ContentText.of(activity.title()).span())));
            add(new Section(title, list));
        }
    }

    private void felt(MovePreview preview) {
        List<Moving> felt = preview.felt();
        if (felt.isEmpty()) {
            add(new Paragraph(text("cohort.move.nobodyFeels")));
            return;
        }
        Table table = new Table(
                text("cohort.move.who"),
                text("people.name"),
                text("cohort.move.stays"),
                text("cohort.move.opens"),
                text("cohort.move.vanishes"),
                text("cohort.move.course"));
        felt.stream()
                .limit(SHOWN)
                .forEach(each -> table.row(
                        each.name().familyFirst(),
                        new Span(String.valueOf(each.effect().staysDone().size())),
                        titles(preview, each.effect().opensAgain()),
                        titles(preview, each.effect().vanishes()),
                        new Span(each.effect().completes() ? text("cohort.move.completes") : "")));
        Section section = new Section(text("cohort.move.who"), table);
        if (felt.size() > SHOWN) {
            section.add(new Paragraph(text("cohort.stuck.more", felt.size() - SHOWN)));
        }
        add(section);
    }

    private static Component titles(MovePreview preview, List<String> ids) {
        return new Span(ids.stream()
                .map(id -> preview.from()
                        .content()
                        .activity(id)
                        .map(activity -> ContentText.of(activity.title()).text())
                        .orElse(id))
                .collect(Collectors.joining(", ")));
    }

    private void after(Cohort cohort, MovePreview preview) {
        switch (versions.move(cohort.id(), preview.to().id(), preview.fingerprint())) {
            case MoveResult.Moved _, MoveResult.NotPossible _ -> UI.getCurrent().navigate(CohortRef.page(cohort.id()));
            case MoveResult.ChangedSince(MovePreview now) -> {
                begin(cohort);
                show(cohort, now, true);
            }
        }
    }
}
