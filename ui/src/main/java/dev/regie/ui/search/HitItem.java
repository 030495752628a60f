package dev.regie.ui.search;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.regie.core.enrolment.Opening;
import dev.regie.search.query.Hit;
import dev.regie.search.query.Snippet;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.i18n.Texts;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A passage that was found: where it leads, what it says, and what it is part of. */
final class HitItem extends ListItem {
    private static final long serialVersionUID = 1L;

    HitItem(Hit hit, boolean withCourse, Formats formats) {
        addClassName("hit");
        Anchor link = new Anchor(hit.href(), hit.heading());
        link.setRouterIgnore(true);
        markLanguage(hit, link.getElement());
        Span where = new Span(Stream.of(
                        withCourse ? hit.courseTitle() : null,
                        hit.activityTitle(),
                        FacetWords.kind(hit.kind()),
                        text("minutes", hit.minutes()))
                .filter(Objects::nonNull)
                .filter(word -> !word.equals(hit.heading()))
                .collect(Collectors.joining(" · ")));
        where.addClassNames("quiet", "small");
        add(link);
        add(waits(hit, formats).map(Div::new).orElseGet(() -> snippet(hit)), where);
    }

    /** When it opens, for what is not open yet: then there is no passage to show. */
    private static Optional<String> waits(Hit hit, Formats formats) {
        return Optional.ofNullable(hit.waits()).flatMap(opening -> switch (opening) {
            case Opening.Now() -> Optional.empty();
            case Opening.On(LocalDate day) -> Optional.of(text("station.opens", formats.date(day)));
            case Opening.AfterCourse(int days) -> Optional.of(text("station.afterCourse", days));
        });
    }

    /** The passage with the words that match marked; text only, so nothing in it can become markup. */
    private static Div snippet(Hit hit) {
        Div passage = new Div();
        markLanguage(hit, passage.getElement());
        for (Snippet.Piece piece : hit.snippet().pieces()) {
            passage.getElement()
                    .appendChild(
                            piece.match()
                                    ? new Element("mark").setText(piece.text())
                                    : Element.createText(piece.text()));
        }
        return passage;
    }

    private static void markLanguage(Hit hit, Element element) {
        if (hit.language() != Texts.language()) {
            element.setAttribute("lang", hit.language().tag());
        }
    }
}
