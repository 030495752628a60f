package dev.regie.ui.trainer;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import dev.regie.core.survey.Dimension;
import dev.regie.core.survey.Questionnaire;
import dev.regie.core.survey.ScoreRange;
import dev.regie.core.survey.SurveyItem;
import dev.regie.ui.component.ContentHtml;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.i18n.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How scores are formed and what each range may mean, dimension by dimension. */
final class ScoreKey extends Div {
    private static final long serialVersionUID = 1L;

    ScoreKey(Questionnaire questionnaire, CourseNames courses) {
        addClassNames("section", "score-key");
        questionnaire.dimensions().forEach(dimension -> add(details(questionnaire, dimension, courses)));
    }

    private static Details details(Questionnaire questionnaire, Dimension dimension, CourseNames courses) {
        Details details = new Details(ContentText.of(dimension.title()).text());
        Div inside = new Div();
        inside.addClassNames("section", "prose");
        if (dimension.about() != null) {
            inside.add(ContentHtml.of(dimension.about()));
        }
        Paragraph formed = new Paragraph(text("score.formed", dimension.items().size(), dimension.minimum()));
        formed.addClassNames("quiet", "small");
        inside.add(formed);
        String reversed = dimension.items().stream()
                .map(questionnaire::onScale)
                .flatMap(Optional::stream)
                .filter(SurveyItem.OnScale::reversed)
                .map(item -> "“" + ContentText.of(item.text()).text() + "”")
                .collect(Collectors.joining(" "));
        if (!reversed.isEmpty()) {
            Paragraph turned = new Paragraph(text("score.reversed", reversed));
            turned.addClassNames("quiet", "small");
            inside.add(turned);
        }
        dimension
                .ranges()
                .forEach(range -> inside.add(
                        new H4(text(
                                "score.range",
                                number(range.from()),
                                number(range.to()),
                                ContentText.of(range.title()).text())),
                        ContentHtml.of(range.meaning()),
                        fits(questionnaire, range, courses)));
        details.add(inside);
        return details;
    }

    /** Which courses and measures fit. */
    static Paragraph fits(Questionnaire questionnaire, ScoreRange range, CourseNames courses) {
        Paragraph fits = new Paragraph(text("score.fits", fitting(questionnaire, range, courses)));
        fits.addClassName("small");
        return fits;
    }

    /** The same as words. */
    static String fitting(Questionnaire questionnaire, ScoreRange range, CourseNames courses) {
        return Stream.concat(
                        range.courses().stream().map(courses::name),
                        range.measures().stream()
                                .map(questionnaire::measure)
                                .flatMap(Optional::stream)
                                .map(measure -> ContentText.of(measure.title()).text()))
                .collect(Collectors.joining(" · "));
    }

    /** With one decimal, as the page's language writes it. */
    static String number(BigDecimal score) {
        NumberFormat format = NumberFormat.getNumberInstance(Texts.language().locale());
        format.setMinimumFractionDigits(1);
        return format.format(score);
    }
}
