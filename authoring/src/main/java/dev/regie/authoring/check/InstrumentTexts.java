package dev.regie.authoring.check;

import dev.regie.core.shared.LanguageMap;
import dev.regie.core.survey.AttachedText;
import dev.regie.core.survey.Instrument;
import dev.regie.core.survey.Observation;
import dev.regie.core.survey.Questionnaire;
import dev.regie.core.survey.Register;
import dev.regie.core.survey.Scale;
import dev.regie.core.survey.SurveyItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All texts of an instrument under the slots that authors know them by; those of a guide after its name and a slash. */
final class InstrumentTexts {
    private final List<CourseText> found = new ArrayList<>();

    private InstrumentTexts() {}

    static List<CourseText> of(Instrument instrument) {
        InstrumentTexts texts = new InstrumentTexts();
        texts.add("title", instrument.title());
        texts.add("summary", instrument.head().summary());
        texts.add("told", instrument.head().told());
        texts.add("limits", instrument.head().limits());
        switch (instrument) {
            case Questionnaire questionnaire -> texts.questionnaire(questionnaire);
            case Observation observation ->
                observation.criteria().forEach(criterion -> {
                    texts.add(criterion.id(), criterion.behaviour());
                    texts.add(criterion.id() + ".starting", criterion.starting());
                    texts.add(criterion.id() + ".growing", criterion.growing());
                    texts.add(criterion.id() + ".strong", criterion.strong());
                });
            case Register register -> register.stages().forEach(texts::stage);
            default -> {}
        }
        instrument.head().texts().forEach(texts::attached);
        return texts.found;
    }

    private void questionnaire(Questionnaire questionnaire) {
        questionnaire.scales().forEach(this::scale);
        questionnaire.sections().forEach(section -> {
            add("section." + section.id(), section.title());
            add("section." + section.id() + ".intro", section.intro());
            section.items().forEach(this::item);
        });
        Set<String> named = new HashSet<>();
        questionnaire.dimensions().forEach(dimension -> {
            String slot = "dimension." + dimension.id();
            add(slot, dimension.title());
            add(slot + ".about", dimension.about());
            dimension.ranges().forEach(range -> {
                if (named.add(range.id())) {
                    add("range." + range.id(), range.title());
                }
                add(slot + "." + range.id(), range.meaning());
            });
        });
        questionnaire.measures().forEach(measure -> {
            add("measure." + measure.id() + ".title", measure.title());
            add("measure." + measure.id(), measure.text());
        });
    }

    private void scale(Scale scale) {
        for (int point = 1; point <= scale.points(); point++) {
            add("scale." + scale.id() + "." + point, scale.labels().get(point - 1));
        }
        add("scale." + scale.id() + ".unsure", scale.unsure());
    }

    private void item(SurveyItem item) {
        add(item.id(), item.text());
        if (item instanceof SurveyItem.ByChoice choice) {
            choice.options().forEach(option -> add(item.id() + "." + option.id(), option.text()));
        }
    }

    private void stage(Register.Stage stage) {
        add("stage." + stage.id(), stage.title());
        add("stage." + stage.id() + ".about", stage.about());
        stage.fields().forEach(field -> {
            String slot = "field." + stage.id() + "." + field.id();
            add(slot, field.label());
            add(slot + ".hint", field.hint());
            field.options().forEach(option -> add(slot + "." + option.id(), option.text()));
        });
    }

    private void attached(AttachedText text) {
        add(text.id() + "/title", text.title());
        text.parts().forEach(part -> {
            add(text.id() + "/" + part.id() + ".title", part.title());
            add(text.id() + "/" + part.id(), part.text());
        });
    }

    private void add(String path, @Nullable LanguageMap text) {
        if (text != null) {
            found.add(new CourseText(path, text));
        }
    }
}
