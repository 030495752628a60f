package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.ProgrammeVersion;
import dev.regie.core.catalogue.content.Track;
import dev.regie.core.cohort.CohortForecast;
import dev.regie.core.cohort.CohortService;
import dev.regie.core.cohort.NewCohort;
import dev.regie.core.cohort.TrackRef;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.TeamChoices;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.DateField;
import dev.regie.ui.component.Notice;
import dev.regie.ui.component.Section;
import dev.regie.ui.i18n.Formats;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Name, dates, people and courses of a new cohort, with a summary of what saving will do. */
public class NewCohortForm extends Div {
    private static final long serialVersionUID = 1L;

    @Inject
    transient TeamChoices teams;

    @Inject
    transient PeopleService peopleService;

    @Inject
    transient CohortService cohortService;

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient Formats formats;

    /** A track to take the courses from. */
    private record Taken(TrackRef track, String title, List<CourseVersion> courses) {}

    private final transient CohortDraft draft = new CohortDraft();
    private final TextField name = new TextField(text("cohort.name"));
    private final DateField start = new DateField(text("cohort.start"));
    private final DateField end = new DateField(text("cohort.end"));
    private final MultiSelectComboBox<CourseVersion> courses = new MultiSelectComboBox<>(text("cohort.courses"));
    private final Select<Taken> track = new Select<>();

    @SuppressWarnings("NullAway.Init")
    private RuleFields rule;

    @SuppressWarnings("NullAway.Init")
    private PeoplePicker people;

    @SuppressWarnings("NullAway.Init")
    private GuideFields guides;

    private transient Map<CohortDraft.Gap, HasValidationProperties> fields = Map.of();
    private transient CohortForecast forecast = new CohortForecast(0, List.of(), 0, 0);
    private final Div versions = new Div();
    private final Div summary = new Div();
    private final Div answer = new Div();
    private final Button save = new Button(text("cohort.save"));
    private transient Consumer<NewCohort> onSave = _ -> {};

    @PostConstruct
    void build() {
        addClassName("form");
        name.setMaxLength(120);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setHelperText(text("cohort.name.hint"));
        name.addValueChangeListener(_ -> refresh());
        start.addValueChangeListener(_ -> refresh());
        end.addValueChangeListener(_ -> refresh());
        end.setHelperText(text("cohort.end.hint"));
        rule = new RuleFields(teams, this::refresh);
        people = new PeoplePicker(text("cohort.persons"), peopleService);
        guides = new GuideFields(peopleService);
        fields = Map.of(
                CohortDraft.Gap.NAME, name,
                CohortDraft.Gap.START, start,
                CohortDraft.Gap.END, end,
                CohortDraft.Gap.END_NOT_AFTER_START, end,
                CohortDraft.Gap.PEOPLE, rule.teams,
                CohortDraft.Gap.COURSE, courses);
        people.addValueChangeListener(_ -> refresh());
        buildTrack();
        courses.setItems(catalogue.allLatest());
        courses.setItemLabelGenerator(NewCohortForm::courseName);
        courses.addValueChangeListener(event -> chooseCourses(event.getValue()));
        versions.addClassName("form-row");
        summary.addClassName("summary");
        summary.getElement().setAttribute("role", "status");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> trySave());
        Stream.<HasElement>of(name, start, end, courses)
                .forEach(field -> field.getElement().setProperty("required", true));
        name.setManualValidation(true);
        start.setManualValidation(true);
        end.setManualValidation(true);
        rule.teams.setManualValidation(true);
        courses.setManualValidation(true);
        Div dates = new Div(start, end);
        dates.addClassName("form-row");
        Div actions = new Div(save);
        actions.addClassName("form-actions");
        add(
                new Section(text("cohort.step.what"), name, dates),
                new Section(text("cohort.step.courses"), track, courses, versions),
                new Section(text("cohort.step.people"), rule, people),
                new Section(text("cohort.step.guides"), guides),
                new Section(text("cohort.step.check"), summary, answer, actions));
        refresh();
    }

    private void buildTrack() {
        track.setLabel(text("cohort.track"));
        track.setItems(catalogue.programmes().stream()
                .flatMap(programme -> programme.content().tracks().stream().map(each -> taken(programme, each)))
                .filter(each -> !each.courses().isEmpty())
                .toList());
        track.setEmptySelectionAllowed(true);
        track.setEmptySelectionCaption(text("cohort.track.none"));
        track.setItemLabelGenerator(each -> each == null ? text("cohort.track.none") : each.title());
        track.addValueChangeListener(event -> {
            Taken chosen = event.getValue();
            if (chosen != null) {
                draft.track(
                        chosen.track(),
                        chosen.courses().stream().map(CourseVersion::key).toList());
                courses.setValue(new LinkedHashSet<>(chosen.courses()));
            } else {
                draft.track(null, List.of());
            }
        });
    }

    /** The track with those of its courses that there are, in its order. */
    private Taken taken(ProgrammeVersion programme, Track each) {
        return new Taken(
                new TrackRef(programme.key(), each.id()),
                ContentText.of(each.title()).text(),
                each.courses().stream()
                        .flatMap(course -> catalogue.latest(course.course()).stream())
                        .toList());
    }

    void onSave(Consumer<NewCohort> saving) {
        onSave = saving;
    }

    /** Says why it could not be saved; the form stays as it is. */
    void refuse(List<String> reasons) {
        save.setEnabled(true);
        answer.removeAll();
        reasons.forEach(reason -> answer.add(Notice.error(reason)));
        answer.addClassName("notices");
    }

    private void trySave() {
        refresh();
        answer.removeAll();
        save.setEnabled(true);
        Set<CohortDraft.Gap> gaps = draft.gaps(forecast.people());
        gaps.forEach(this::point);
        gaps.stream().findFirst().map(fields::get).ifPresent(NewCohortForm::focus);
        if (gaps.isEmpty()) {
            draft.guides(guides.guides());
            onSave.accept(draft.wish());
        }
    }

    /** Says at the field what it lacks. */
    private void point(CohortDraft.Gap gap) {
        HasValidationProperties field = fields.get(gap);
        if (field != null) {
            field.setErrorMessage(gap(gap));
            field.setInvalid(true);
        }
    }

    /** Takes back what was said at a field once that is no longer so. */
    private void forgive(Set<CohortDraft.Gap> gaps) {
        Set<HasValidationProperties> lacking =
                gaps.stream().map(fields::get).filter(Objects::nonNull).collect(Collectors.toSet());
        fields.values().stream().filter(field -> !lacking.contains(field)).forEach(field -> field.setInvalid(false));
    }

    private static void focus(HasValidationProperties field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private void chooseCourses(Set<CourseVersion> chosen) {
        draft.keepOnly(chosen.stream().map(CourseVersion::key).toList());
        versions.removeAll();
        chosen.forEach(latest -> {
            if (draft.pinned(latest.key()).isEmpty()) {
                draft.pin(latest.key(), latest.id());
            }
            versions.add(versionField(latest));
        });
        refresh();
    }

    private Select<CourseVersion> versionField(CourseVersion latest) {
        List<CourseVersion> all = catalogue.versions(latest.key());
        Select<CourseVersion> field = new Select<>();
        field.setLabel(text("cohort.versionOf", courseName(latest)));
        field.setItems(all);
        field.setItemLabelGenerator(
                version -> text("version.numberAndDate", version.number(), formats.date(version.publishedAt())));
        all.stream()
                .filter(version ->
                        draft.pinned(latest.key()).filter(version.id()::equals).isPresent())
                .findFirst()
                .ifPresent(field::setValue);
        field.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                draft.pin(latest.key(), event.getValue().id());
            }
        });
        return field;
    }

    private void refresh() {
        draft.name(name.getValue());
        draft.start(start.getValue());
        draft.end(end.getValue());
        draft.rule(rule.rule());
        draft.people(people.chosen());
        forecast = cohortService.forecast(draft.rule(), draft.people(), draft.versions(), draft.start());
        summary.removeAll();
        int everybody = forecast.people();
        Set<CohortDraft.Gap> gaps = draft.gaps(everybody);
        forgive(gaps);
        if (gaps.isEmpty()) {
            summary.add(
                    new Paragraph(text(
                            "cohort.summary",
                            everybody,
                            courses.getValue().stream()
                                    .map(NewCohortForm::courseName)
                                    .collect(Collectors.joining(", ")),
                            formats.date(start.getValue()),
                            formats.date(end.getValue()))),
                    new Paragraph(text("cohort.summary.effect")));
        } else {
            summary.add(new Paragraph(text("cohort.summary.incomplete", everybody)));
        }
        summary.add(new ForecastText(forecast));
    }

    private static String courseName(CourseVersion version) {
        return ContentText.of(version.content().title()).text();
    }

    private static String gap(CohortDraft.Gap gap) {
        return switch (gap) {
            case NAME -> text("cohort.nameMissing");
            case START -> text("cohort.startMissing");
            case END -> text("cohort.endMissing");
            case END_NOT_AFTER_START -> text("cohort.endNotAfterStart");
            case PEOPLE -> text("cohort.nobody");
            case COURSE -> text("cohort.noCourse");
        };
    }
}
