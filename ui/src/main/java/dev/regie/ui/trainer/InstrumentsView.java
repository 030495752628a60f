package dev.regie.ui.trainer;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.survey.Instrument;
import dev.regie.core.survey.Instruments;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.Page;
import dev.regie.ui.shell.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;

/** Everything to ask, observe and keep track of with around the courses. */
@Route(value = "studio/instruments", layout = Frame.class)
public class InstrumentsView extends Page {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Instruments instruments;

    @PostConstruct
    void build() {
        title(text("instruments.title"));
        lead(text("instruments.lead"));
        List<Instrument> all = instruments.all();
        if (all.isEmpty()) {
            add(new EmptyState(Drawing.DESK, text("instruments.empty.title"), text("instruments.empty.why")));
            return;
        }
        Div cards = new Div();
        cards.addClassName("cards");
        all.forEach(instrument -> cards.add(card(instrument)));
        add(cards);
    }

    private static RouterLink card(Instrument instrument) {
        RouterLink card = new RouterLink();
        card.setRoute(
                InstrumentView.class,
                new RouteParameters(InstrumentView.INSTRUMENT, instrument.id().text()));
        card.addClassName("card");
        Span title = ContentText.of(instrument.title()).span();
        title.addClassName("card-title");
        Span size = new Span(InstrumentWords.size(instrument));
        size.addClassNames("quiet", "small");
        Span data = new Span(InstrumentWords.data(instrument.data()));
        data.addClassNames("quiet", "small", "card-foot");
        card.add(title, size, data);
        return card;
    }
}
