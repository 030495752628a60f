package dev.regie.ui.learner;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.regie.core.catalogue.content.Blend;
import dev.regie.core.catalogue.content.Blend.Way;
import java.util.Locale;

/** How a course divides its time over the ways of learning: a bar to look at, and the same in words below it. */
final class BlendBar extends Div {
    private static final long serialVersionUID = 1L;

    BlendBar(Blend blend) {
        addClassName("blend");
        Div bar = new Div();
        bar.addClassName("blend-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        UnorderedList words = new UnorderedList();
        words.addClassName("blend-words");
        for (Way way : Way.values()) {
            if (blend.of(way) > 0) {
                Div part = part(way);
                part.getStyle().set("flex-grow", String.valueOf(blend.of(way)));
                bar.add(part);
                Span name = new Span(word(way));
                name.addClassName("line-main");
                Span share = new Span(text("course.blend.share", text("minutes", blend.of(way)), blend.share(way)));
                share.addClassNames("quiet", "small");
                words.add(new ListItem(part(way), name, share));
            }
        }
        add(bar, words);
    }

    private static Div part(Way way) {
        Div part = new Div();
        part.addClassName("blend-part");
        part.getElement().setAttribute("data-way", way.name().toLowerCase(Locale.ROOT));
        part.getElement().setAttribute("aria-hidden", "true");
        return part;
    }

    private static String word(Way way) {
        return switch (way) {
            case E_LEARNING -> text("course.blend.elearning");
            case LIVE -> text("course.blend.live");
            case PRACTICE -> text("course.blend.practice");
            case REFLECTION -> text("course.blend.reflection");
        };
    }
}
