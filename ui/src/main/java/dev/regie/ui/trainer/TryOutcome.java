package dev.regie.ui.trainer;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.regie.core.survey.DimensionScore;
import dev.regie.core.survey.Questionnaire;
import dev.regie.ui.component.ContentHtml;
import dev.regie.ui.component.ContentText;
import java.util.List;

/** What the answers of a try-out come to, as a group would get it. */
final class TryOutcome extends Div {
    private static final long serialVersionUID = 1L;

    TryOutcome(Questionnaire questionnaire, List<DimensionScore> scores, CourseNames courses) {
        addClassName("section");
        Paragraph what = new Paragraph(text("tryOut.outcome.what"));
        what.addClassNames("quiet", "small");
        add(new H3(text("tryOut.outcome")), what);
        scores.forEach(score -> add(one(questionnaire, score, courses)));
    }

    private static Div one(Questionnaire questionnaire, DimensionScore score, CourseNames courses) {
        Div one = new Div(ContentText.of(score.dimension().title()).into(new H4()));
        one.addClassName("try-score");
        switch (score) {
            case DimensionScore.Scored scored ->
                one.add(
                        new Span(text(
                                "tryOut.scored",
                                ScoreKey.number(scored.score()),
                                ContentText.of(scored.range().title()).text())),
                        ContentHtml.of(scored.range().meaning()),
                        ScoreKey.fits(questionnaire, scored.range(), courses));
            case DimensionScore.TooFew tooFew -> {
                Span none = new Span(text(
                        "tryOut.tooFew", tooFew.answered(), tooFew.dimension().minimum()));
                none.addClassNames("quiet", "small");
                one.add(none);
            }
        }
        return one;
    }
}
