package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.StatementError;
import dev.regie.core.lrs.XapiVersion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One pass over JSON that knows where it is, for errors that name the property. Before a value is read the parser stands on
 * its first token, afterwards on its last. Null is refused everywhere but inside extensions, and so is a property that
 * appears twice.
 */
final class JsonWalk {
    /** Reads the value of one property. */
    interface Property {
        void read(String name) throws Refused;
    }

    /** Reads one element of an array. */
    interface Element {
        void read() throws Refused;
    }

    private final JsonParser parser;
    private final XapiVersion version;
    private final Deque<String> path = new ArrayDeque<>();
    private int statement;

    JsonWalk(JsonParser parser, XapiVersion version) {
        this.parser = parser;
        this.version = version;
    }

    XapiVersion version() {
        return version;
    }

    JsonToken token() {
        JsonToken token = parser.currentToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    void next() {
        parser.nextToken();
    }

    /** The next statement of the batch is being read from here on. */
    void startStatement(int index) {
        statement = index;
        path.clear();
    }

    int from() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    int to() {
        parser.finishToken();
        return (int) parser.currentLocation().getCharOffset();
    }

    /** Reads every property of an object and returns the names that were there. */
    Set<String> object(Section section, Property property) throws Refused {
        expect(JsonToken.START_OBJECT, section, "an object");
        Set<String> names = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            path.addLast(name);
            if (!names.add(name)) {
                throw refused(Section.FORMAT, "appears twice");
            }
            if (parser.nextToken() == JsonToken.VALUE_NULL) {
                throw refused(Section.FORMAT, "is null, which only extensions may hold");
            }
            property.read(name);
            path.removeLast();
        }
        return names;
    }

    /** Reads every element of an array and returns how many there were. */
    int array(Section section, Element element) throws Refused {
        expect(JsonToken.START_ARRAY, section, "an array");
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            path.addLast("[" + index + "]");
            if (token() == JsonToken.VALUE_NULL) {
                throw refused(Section.FORMAT, "is null, which only extensions may hold");
            }
            element.read();
            path.removeLast();
            index++;
        }
        return index;
    }

    String string(Section section) throws Refused {
        expect(JsonToken.VALUE_STRING, section, "a string");
        return parser.getString();
    }

    String string(Section section, Predicate<String> format, String expected) throws Refused {
        String text = string(section);
        if (!format.test(text)) {
            throw refused(section, "must be " + expected);
        }
        return text;
    }

    String iri(Section section) throws Refused {
        return string(section, Formats::isIri, "an IRI with a scheme");
    }

    void bool(Section section) throws Refused {
        if (token() != JsonToken.VALUE_TRUE && token() != JsonToken.VALUE_FALSE) {
            throw refused(section, "must be true or false");
        }
    }

    /** The digits of a number, just as they came. */
    String number(Section section) throws Refused {
        if (token() != JsonToken.VALUE_NUMBER_INT && token() != JsonToken.VALUE_NUMBER_FLOAT) {
            throw refused(section, "must be a number");
        }
        return parser.getString();
    }

    void languageMap(Section section) throws Refused {
        object(section, tag -> {
            if (!Formats.isLanguageTag(tag)) {
                throw refused(Section.LANGUAGE_MAP, "is not a language tag of RFC 5646");
            }
            string(Section.LANGUAGE_MAP);
        });
    }

    /** Keys must be IRIs, each once; the values are nobody's business. */
    void extensions() throws Refused {
        expect(JsonToken.START_OBJECT, Section.EXTENSIONS, "an object");
        Set<String> names = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            path.addLast(name);
            if (!Formats.isIri(name)) {
                throw refused(Section.EXTENSIONS, "must be an IRI with a scheme, as every key of extensions");
            }
            if (!names.add(name)) {
                throw refused(Section.FORMAT, "appears twice");
            }
            parser.nextToken();
            parser.skipChildren();
            path.removeLast();
        }
    }

    Refused unknown(Section section) {
        return refused(section, "is not a property the specification knows here");
    }

    /** An error at the value that is being read. */
    Refused refused(Section section, String problem) {
        String where = where();
        return new Refused(new StatementError(
                statement,
                where,
                section.in(version),
                (where.isEmpty() ? "The statement" : '"' + where + '"') + ' ' + problem + '.'));
    }

    /** An error at a property of the object that is being read. */
    Refused refusedAt(String name, Section section, String problem) {
        path.addLast(name);
        Refused refused = refused(section, problem);
        path.removeLast();
        return refused;
    }

    private void expect(JsonToken token, Section section, String name) throws Refused {
        if (token() != token) {
            throw refused(section, "must be " + name);
        }
    }

    private String where() {
        StringBuilder text = new StringBuilder();
        for (Iterator<String> steps = path.iterator(); steps.hasNext(); ) {
            String step = steps.next();
            if (text.length() > 0 && !step.startsWith("[")) {
                text.append('.');
            }
            text.append(step.length() > 200 ? step.substring(0, 200) + "…" : step);
        }
        return text.toString();
    }
}
