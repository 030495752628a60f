package dev.regie.ui.trainer;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.shared.CommonMark;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import dev.regie.core.survey.InCourses;
import dev.regie.core.survey.Instrument;
import dev.regie.core.survey.Observation;
import dev.regie.core.survey.Questionnaire;
import dev.regie.core.survey.Register;
import dev.regie.core.survey.Scale;
import dev.regie.core.survey.SurveyItem;
import java.util.List;
import java.util.stream.Stream;

/** An instrument on paper: a form to tick and, as a page of its own, everything that belongs to it. Plain HTML without scripts or pictures. Made where there is a page, whose language its headings have. */
final class InstrumentSheet {
    private static final String STYLE = """
            body { font: 11pt/1.45 "Source Sans 3", system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.7em; } h2 { font-size: 1.3em; margin-top: 2em; } h3 { font-size: 1.05em; margin-bottom: 0.2em; }
            h2, h3, h4 { break-after: avoid; } .asked { break-inside: avoid; margin: 0.9em 0; } .asked p { margin: 0 0 0.2em; }
            .points { display: flex; flex-wrap: wrap; gap: 0.2em 1.2em; } .lines { border-bottom: 1px solid; height: 3.2em; }
            section.new { break-before: page; }
            """;

    private final Language language;
    private final StringBuilder html = new StringBuilder();

    private InstrumentSheet(Language language) {
        this.language = language;
    }

    /** The questions alone, to be put into a page. */
    static String form(Questionnaire questionnaire, Language language) {
        var sheet = new InstrumentSheet(language);
        sheet.questions(questionnaire);
        return sheet.html.toString();
    }

    /** All of it, as a document. */
    static String page(Instrument instrument, Language language, CourseNames courses) {
        var sheet = new InstrumentSheet(language);
        sheet.html
                .append("<!doctype html><html lang=\"")
                .append(language.tag())
                .append(
                        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(escaped(sheet.words(instrument.title())))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>");
        sheet.element("h1", instrument.title());
        sheet.markdown(instrument.head().summary());
        sheet.element("h2", text("instrument.limits"));
        sheet.markdown(instrument.head().limits());
        sheet.element("h2", text("instrument.told"));
        sheet.markdown(instrument.head().told());
        switch (instrument) {
            case Questionnaire questionnaire -> {
                sheet.questions(questionnaire);
                sheet.scores(questionnaire, courses);
            }
            case Observation observation -> sheet.behaviours(observation);
            case Register register -> sheet.stages(register);
            case InCourses _ -> {}
        }
        sheet.texts(instrument);
        return sheet.html.append("</body></html>\n").toString();
    }

    private void questions(Questionnaire questionnaire) {
        questionnaire.sections().forEach(section -> {
            element("h2", section.title());
            if (section.intro() != null) {
                markdown(section.intro());
            }
            section.items().forEach(item -> asked(questionnaire, item));
        });
    }

    private void asked(Questionnaire questionnaire, SurveyItem item) {
        html.append("<div class=\"asked\">");
        String days = item.days().isEmpty() ? "" : " " + text("sheet.days", InstrumentWords.days(item.days()));
        element("p", words(item.text()) + days);
        switch (item) {
            case SurveyItem.OnScale onScale -> {
                Scale scale = questionnaire.scale(onScale.scale()).orElseThrow();
                boxes(Stream.concat(scale.labels().stream(), Stream.ofNullable(scale.unsure()))
                        .toList());
            }
            case SurveyItem.ByChoice choice ->
                boxes(choice.options().stream().map(NamedText::text).toList());
            case SurveyItem.InWords _ -> html.append("<div class=\"lines\"></div>");
        }
        html.append("</div>");
    }

    private void scores(Questionnaire questionnaire, CourseNames courses) {
        if (questionnaire.dimensions().isEmpty()) {
            return;
        }
        html.append("<section class=\"new\">");
        element("h2", text("instrument.score"));
        element("p", text("instrument.score.what"));
        questionnaire.dimensions().forEach(dimension -> {
            element("h3", dimension.title());
            element("p", text("score.formed", dimension.items().size(), dimension.minimum()));
            dimension.ranges().forEach(range -> {
                element(
                        "h4",
                        text(
                                "score.range",
                                ScoreKey.number(range.from()),
                                ScoreKey.number(range.to()),
                                words(range.title())));
                markdown(range.meaning());
                element("p", text("score.fits", ScoreKey.fitting(questionnaire, range, courses)));
            });
        });
        element("h2", text("instrument.measures"));
        questionnaire.measures().forEach(measure -> {
            element("h3", measure.title());
            markdown(measure.text());
        });
        html.append("</section>");
    }

    private void behaviours(Observation observation) {
        element("h2", text("instrument.behaviours"));
        observation.criteria().forEach(criterion -> {
            element("h3", criterion.behaviour());
            boxes(List.of(criterion.starting(), criterion.growing(), criterion.strong()));
            html.append("<div class=\"lines\"></div>");
        });
    }

    private void stages(Register register) {
        element("h2", text("instrument.stages"));
        register.stages().forEach(stage -> {
            element("h3", stage.title());
            markdown(stage.about());
            stage.fields().forEach(field -> {
                html.append("<div class=\"asked\">");
                element("p", field.label());
                if (field.options().isEmpty()) {
                    html.append("<div class=\"lines\"></div>");
                } else {
                    boxes(field.options().stream().map(NamedText::text).toList());
                }
                html.append("</div>");
            });
        });
    }

    private void texts(Instrument instrument) {
        instrument.head().texts().forEach(attached -> {
            html.append("<section class=\"new\">");
            element("h2", attached.title());
            element("p", text("materials.for", InstrumentWords.parties(attached.audience())));
            attached.parts().forEach(part -> {
                element("h3", part.title());
                markdown(part.text());
            });
            html.append("</section>");
        });
    }

    private void boxes(List<LanguageMap> labels) {
        html.append("<div class=\"points\">");
        labels.forEach(label -> element("span", "☐ " + CommonMark.plainText(words(label))));
        html.append("</div>");
    }

    private void element(String name, LanguageMap plain) {
        element(name, words(plain));
    }

    private void element(String name, String plain) {
        html.append('<')
                .append(name)
                .append('>')
                .append(escaped(plain))
                .append("</")
                .append(name)
                .append('>');
    }

    private void markdown(LanguageMap markdown) {
        html.append(CommonMark.html(words(markdown)));
    }

    private String words(LanguageMap text) {
        return text.in(language).text();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
