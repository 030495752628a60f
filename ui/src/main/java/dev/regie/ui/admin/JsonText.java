package dev.regie.ui.admin;

import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementFactory;
import java.util.Iterator;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** JSON over lines, its parts told apart by colour. Everything that a sender wrote is set as text, so none of it can be markup. */
final class JsonText extends Pre {
    private static final long serialVersionUID = 1L;

    private static final String INDENT = "  ";

    /** @param label what it is, for those who do not see it */
    JsonText(JsonNode json, String label) {
        addClassNames("code", "json");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", label);
        value(json, "\n");
    }

    private void value(JsonNode node, String line) {
        if (node.isObject() && !node.isEmpty()) {
            plain("{");
            Iterator<Map.Entry<String, JsonNode>> entries = node.properties().iterator();
            while (entries.hasNext()) {
                Map.Entry<String, JsonNode> entry = entries.next();
                plain(line + INDENT);
                part("key", quoted(entry.getKey()));
                plain(": ");
                value(entry.getValue(), line + INDENT);
                plain(entries.hasNext() ? "," : "");
            }
            plain(line + "}");
        } else if (node.isArray() && !node.isEmpty()) {
            plain("[");
            for (int i = 0; i < node.size(); i++) {
                plain(line + INDENT);
                value(node.get(i), line + INDENT);
                plain(i + 1 < node.size() ? "," : "");
            }
            plain(line + "]");
        } else if (node.isContainer()) {
            plain(node.isObject() ? "{}" : "[]");
        } else {
            part(node.isString() ? "string" : "literal", node.toString());
        }
    }

    private static String quoted(String text) {
        return StringNode.valueOf(text).toString();
    }

    private void plain(String text) {
        if (!text.isEmpty()) {
            getElement().appendChild(Element.createText(text));
        }
    }

    private void part(String kind, String text) {
        Element span = ElementFactory.createSpan(text);
        span.getClassList().add("json-" + kind);
        getElement().appendChild(span);
    }
}
