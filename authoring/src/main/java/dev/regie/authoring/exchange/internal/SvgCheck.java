package dev.regie.authoring.exchange.internal;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a drawing must not do: run anything, or fetch anything. */
final class SvgCheck {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> REFUSED =
            Set.of("script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "set", "animate");
    private static final Pattern OUTSIDE = Pattern.compile("url\\(\\s*['\"]?\\s*[^#'\"\\s]|@import|javascript:");

    /** What is wrong, and on which line, counted from 1. */
    record Finding(int line, String said) {}

    private SvgCheck() {}

    static Optional<Finding> check(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return check(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            return Optional.of(new Finding(line, "it is not well-formed XML"));
        }
    }

    private static Optional<Finding> check(XMLStreamReader reader) throws XMLStreamException {
        boolean root = true;
        while (reader.hasNext()) {
            Optional<String> said = switch (reader.next()) {
                case XMLStreamConstants.DTD -> Optional.of("it has a document type");
                case XMLStreamConstants.ENTITY_REFERENCE -> Optional.of("it has an entity of its own");
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> Optional.of("it has a processing instruction");
                case XMLStreamConstants.START_ELEMENT -> {
                    Optional<String> found = root && !isSvg(reader)
                            ? Optional.of("its root is no svg element of the namespace " + SVG)
                            : element(reader);
                    root = false;
                    yield found;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    outside(reader.getText()).map(part -> "it refers to something outside: " + part);
                default -> Optional.empty();
            };
            if (said.isPresent()) {
                return Optional.of(new Finding(Math.max(1, reader.getLocation().getLineNumber()), said.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isSvg(XMLStreamReader reader) {
        return reader.getLocalName().equals("svg") && SVG.equals(reader.getNamespaceURI());
    }

    private static Optional<String> element(XMLStreamReader reader) {
        String name = reader.getLocalName().toLowerCase(Locale.ROOT);
        if (REFUSED.contains(name) || name.startsWith("animate")) {
            return Optional.of("it has an element " + reader.getLocalName());
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(i);
            if (attribute.startsWith("on")) {
                return Optional.of("it has an event handler " + attribute);
            }
            boolean reference = attribute.equals("href") || attribute.equals("src") || attribute.equals("base");
            if (reference && !value.strip().startsWith("#")) {
                return Optional.of("it refers to something outside: " + value);
            }
            Optional<String> outside = outside(value);
            if (outside.isPresent()) {
                return Optional.of("it refers to something outside: " + outside.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> outside(String text) {
        var matcher = OUTSIDE.matcher(text.toLowerCase(Locale.ROOT));
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
