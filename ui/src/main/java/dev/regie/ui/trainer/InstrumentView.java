package dev.regie.ui.trainer;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.content.StableId;
import dev.regie.core.survey.AttachedText;
import dev.regie.core.survey.InCourses;
import dev.regie.core.survey.Instrument;
import dev.regie.core.survey.InstrumentId;
import dev.regie.core.survey.Instruments;
import dev.regie.core.survey.Observation;
import dev.regie.core.survey.Questionnaire;
import dev.regie.core.survey.Register;
import dev.regie.ui.component.ContentHtml;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Facts;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Section;
import dev.regie.ui.i18n.Texts;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** An instrument for those who will work with it: as people get it, what its outcomes may mean, and its guides. Nothing is kept. */
@Route(value = "studio/instruments/:instrument", layout = Frame.class)
public class InstrumentView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String INSTRUMENT = "instrument";

    @Inject
    transient Instruments instruments;

    @Inject
    transient Catalogue catalogue;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(INSTRUMENT)
                .filter(StableId::isStableId)
                .flatMap(id -> instruments.find(new InstrumentId(id)))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Instrument instrument) {
        startAnew();
        back(Links.back(InstrumentsView.class, text("instruments.title")));
        title(ContentText.of(instrument.title()));
        lead(ContentHtml.of(instrument.head().summary()));
        Div acts = new Div(print(), download(instrument));
        acts.addClassNames("row", "no-print");
        beneath(acts);
        add(facts(instrument));
        Section limits = new Section(
                text("instrument.limits"),
                prose(ContentHtml.of(instrument.head().limits())));
        limits.addClassName("instrument-limits");
        add(limits);
        switch (instrument) {
            case Questionnaire questionnaire -> show(questionnaire);
            case Observation observation -> {
                add(told(instrument));
                add(new Section(text("instrument.behaviours"), new ObservationTable(observation)));
            }
            case Register register -> {
                add(told(instrument));
                add(new Section(text("instrument.stages"), new RegisterStages(register)));
            }
            case InCourses inCourses -> {
                add(told(instrument));
                add(new Section(text("instrument.courses"), new CoursesWith(inCourses, catalogue.allLatest())));
            }
        }
        instrument.head().texts().forEach(text -> add(attached(text)));
    }

    private void show(Questionnaire questionnaire) {
        CourseNames courses = CourseNames.of(catalogue.allLatest());
        Section form = new Section(
                text("instrument.form"), quiet(text("instrument.form.what")), new TryOut(questionnaire, courses));
        form.addClassName("no-print");
        Div paper = new Div();
        paper.addClassName("print-only");
        paper.getElement().setProperty("innerHTML", InstrumentSheet.form(questionnaire, Texts.language()));
        Section told = told(questionnaire);
        told.addClassName("print-only");
        add(form, told, paper);
        if (!questionnaire.dimensions().isEmpty()) {
            Section score = new Section(
                    text("instrument.score"),
                    quiet(text("instrument.score.what")),
                    new ScoreKey(questionnaire, courses));
            score.addClassName("no-print");
            add(score);
            Section measures = new Section(text("instrument.measures"));
            questionnaire
                    .measures()
                    .forEach(measure -> measures.add(
                            ContentText.of(measure.title()).into(new H3()), prose(ContentHtml.of(measure.text()))));
            add(measures);
        }
    }

    private static Facts facts(Instrument instrument) {
        Facts facts = new Facts()
                .fact(
                        text("instrument.by"),
                        InstrumentWords.parties(instrument.head().by()))
                .fact(
                        text("instrument.minutes"),
                        text("minutes", instrument.head().minutes()))
                .fact(text("instrument.data"), InstrumentWords.data(instrument.data()));
        if (instrument instanceof Questionnaire questionnaire) {
            facts.fact(text("instrument.occasion"), InstrumentWords.occasion(questionnaire.occasion()));
        }
        return facts;
    }

    private static Section told(Instrument instrument) {
        return new Section(
                text("instrument.told"), prose(ContentHtml.of(instrument.head().told())));
    }

    private static Section attached(AttachedText attached) {
        Section section = new Section(ContentText.of(attached.title()).text());
        section.beside(quiet(text("materials.for", InstrumentWords.parties(attached.audience()))));
        section.addClassName("material-activity");
        attached.parts()
                .forEach(part ->
                        section.add(ContentText.of(part.title()).into(new H3()), prose(ContentHtml.of(part.text()))));
        return section;
    }

    private Button print() {
        return new Button(
                text("materials.print"),
                _ -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
    }

    /** The whole of it as one file that opens anywhere. Made now: when it is fetched, no page says which language is meant. */
    private Anchor download(Instrument instrument) {
        var language = Texts.language();
        byte[] page = InstrumentSheet.page(instrument, language, CourseNames.of(catalogue.allLatest()))
                .getBytes(StandardCharsets.UTF_8);
        String name = instrument.id() + "." + language.tag() + ".html";
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(
                        _ -> new DownloadResponse(new ByteArrayInputStream(page), name, "text/html", page.length),
                        name),
                text("instrument.download"));
        link.addClassName("quiet-action");
        return link;
    }

    private static ContentHtml prose(ContentHtml html) {
        html.addClassName("prose");
        return html;
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassNames("quiet", "small");
        return span;
    }
}
