package dev.regie.ui.trainer;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.survey.InstrumentScore;
import dev.regie.core.survey.Occasion;
import dev.regie.core.survey.Questionnaire;
import dev.regie.core.survey.Scale;
import dev.regie.core.survey.SurveyItem;
import dev.regie.ui.component.ContentHtml;
import dev.regie.ui.component.ContentText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A questionnaire as wide as a phone, section by section, that can be filled in. The answers live in this component alone: it
 * scores them when asked and forgets them with the page.
 */
final class TryOut extends Div {
    private static final long serialVersionUID = 1L;

    /** Stands for "I can't say", which counts as no answer. */
    private static final int UNSURE = 0;

    private static final String VERTICAL = "vertical";

    private final transient Questionnaire questionnaire;
    private final transient CourseNames courses;
    private final Map<String, Integer> points = new HashMap<>();
    private final Div phone = new Div();
    private final Div outcome = new Div();
    private int day;

    TryOut(Questionnaire questionnaire, CourseNames courses) {
        this.questionnaire = questionnaire;
        this.courses = courses;
        addClassName("try-out");
        phone.addClassName("phone");
        phone.getElement().setAttribute("role", "group");
        phone.getElement()
                .setAttribute(
                        "aria-label", ContentText.of(questionnaire.title()).text());
        outcome.getElement().setAttribute("aria-live", "polite");
        outcome.addClassNames("section", "try-outcome");
        if (questionnaire.occasion() instanceof Occasion.AfterDays(List<Integer> days)) {
            day = days.getFirst();
            add(chooseDay(days));
        }
        Div both = new Div(phone, outcome);
        both.addClassName("try-both");
        add(both);
        start();
    }

    private Select<Integer> chooseDay(List<Integer> days) {
        Select<Integer> choice = new Select<>();
        choice.setLabel(text("tryOut.day"));
        choice.setItems(days);
        choice.setItemLabelGenerator(each -> text("tryOut.days", each));
        choice.setValue(day);
        choice.addValueChangeListener(event -> {
            day = event.getValue();
            start();
        });
        return choice;
    }

    private void start() {
        points.clear();
        outcome.removeAll();
        Button begin = new Button(text("tryOut.begin"), _ -> show(0));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        phone.removeAll();
        phone.add(
                ContentText.of(questionnaire.title()).into(new H3()),
                ContentHtml.of(questionnaire.head().told()),
                begin);
    }

    private void show(int section) {
        var sections = sections();
        Questionnaire.Section shown = sections.get(section);
        phone.removeAll();
        Span where = new Span(text("tryOut.where", section + 1, sections.size()));
        where.addClassNames("quiet", "small");
        H3 heading = ContentText.of(shown.title()).into(new H3());
        heading.getElement().setAttribute("tabindex", "-1");
        phone.add(where, heading);
        if (shown.intro() != null) {
            phone.add(ContentHtml.of(shown.intro()));
        }
        asked(shown).forEach(item -> phone.add(field(item)));
        Div acts = new Div();
        acts.addClassName("row");
        acts.add(new Button(text("tryOut.back"), _ -> {
            if (section == 0) {
                start();
            } else {
                show(section - 1);
            }
        }));
        boolean last = section + 1 == sections.size();
        Button on = new Button(last ? text("tryOut.score") : text("tryOut.on"), _ -> {
            if (last) {
                score();
            } else {
                show(section + 1);
            }
        });
        on.addThemeVariants(ButtonVariant.PRIMARY);
        acts.add(on);
        phone.add(acts);
        heading.getElement().executeJs("this.closest('.phone').scrollTop = 0; this.focus({preventScroll: true})");
    }

    private List<Questionnaire.Section> sections() {
        return questionnaire.sections().stream()
                .filter(section -> !asked(section).isEmpty())
                .toList();
    }

    private List<SurveyItem> asked(Questionnaire.Section section) {
        return section.items().stream()
                .filter(item -> day == 0 || item.isAskedAfter(day))
                .toList();
    }

    private Component field(SurveyItem item) {
        String label = ContentText.of(item.text()).text();
        return switch (item) {
            case SurveyItem.OnScale onScale ->
                onScale(label, onScale, questionnaire.scale(onScale.scale()).orElseThrow());
            case SurveyItem.ByChoice choice -> choice(label, choice);
            case SurveyItem.InWords _ -> {
                TextArea words = new TextArea(label);
                words.setWidthFull();
                yield words;
            }
        };
    }

    private Component onScale(String label, SurveyItem.OnScale item, Scale scale) {
        RadioButtonGroup<Integer> group = new RadioButtonGroup<>(label);
        group.addThemeName(VERTICAL);
        IntStream all = IntStream.rangeClosed(1, scale.points());
        group.setItems((scale.unsure() == null ? all : IntStream.concat(all, IntStream.of(UNSURE)))
                .boxed()
                .toList());
        group.setItemLabelGenerator(point -> label(scale, point));
        Integer chosen = points.get(item.id());
        if (chosen != null) {
            group.setValue(chosen);
        }
        group.addValueChangeListener(event -> points.put(item.id(), event.getValue()));
        return group;
    }

    private static String label(Scale scale, int point) {
        return point == UNSURE && scale.unsure() != null
                ? ContentText.of(scale.unsure()).text()
                : ContentText.of(scale.labels().get(point - 1)).text();
    }

    private static Component choice(String label, SurveyItem.ByChoice item) {
        if (item.several()) {
            CheckboxGroup<NamedText> group = new CheckboxGroup<>(label);
            group.addThemeName(VERTICAL);
            group.setItems(item.options());
            group.setItemLabelGenerator(option -> ContentText.of(option.text()).text());
            return group;
        }
        RadioButtonGroup<NamedText> group = new RadioButtonGroup<>(label);
        group.addThemeName(VERTICAL);
        group.setItems(item.options());
        group.setItemLabelGenerator(option -> ContentText.of(option.text()).text());
        return group;
    }

    private void score() {
        Map<String, Integer> answers = new HashMap<>(points);
        answers.values().removeIf(point -> point == UNSURE);
        outcome.removeAll();
        outcome.add(new TryOutcome(questionnaire, InstrumentScore.of(questionnaire, answers), courses));
        Button again = new Button(text("tryOut.again"), _ -> start());
        outcome.add(again);
        outcome.getElement().executeJs("this.scrollIntoView({block: 'start'})");
    }
}
