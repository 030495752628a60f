package dev.regie.ui.admin;

import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementFactory;
import dev.regie.ui.admin.RawJson.Atom;
import dev.regie.ui.admin.RawJson.Elements;
import dev.regie.ui.admin.RawJson.Members;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * JSON over lines, its parts told apart by colour and otherwise as they were written. Everything that a sender wrote is set as text, so none of
 * it can be markup.
 */
final class JsonText extends Pre {
    private static final long serialVersionUID = 1L;

    private static final String INDENT = "  ";

    /** @param label what it is, for those who do not see it */
    JsonText(RawJson json, String label) {
        addClassNames("code", "json");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", label);
        value(json, "\n");
    }

    private void value(RawJson json, String line) {
        switch (json) {
            case Members object ->
                over(line, '{', '}', object.members(), (member, deeper) -> {
                    part("key", member.key());
                    plain(": ");
                    value(member.value(), deeper);
                });
            case Elements list -> over(line, '[', ']', list.elements(), this::value);
            case Atom atom -> part(atom.isString() ? "string" : "literal", atom.text());
        }
    }

    private <T> void over(String line, char open, char close, List<T> parts, BiConsumer<T, String> write) {
        String deeper = line + INDENT;
        plain(String.valueOf(open));
        for (int i = 0; i < parts.size(); i++) {
            plain(i == 0 ? deeper : "," + deeper);
            write.accept(parts.get(i), deeper);
        }
        plain(parts.isEmpty() ? String.valueOf(close) : line + close);
    }

    private void plain(String text) {
        getElement().appendChild(Element.createText(text));
    }

    private void part(String kind, String text) {
        Element span = ElementFactory.createSpan(text);
        span.getClassList().add("json-" + kind);
        getElement().appendChild(span);
    }
}
