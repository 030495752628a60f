package dev.regie.ui.admin;

import dev.regie.core.shared.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * JSON by its parts, each as it was written: {@code 1e2} stays {@code 1e2}, an escape stays an escape, and a name that is there twice is there
 * twice.
 */
sealed interface RawJson {

    /** An object, its members in their order. */
    record Members(List<Member> members) implements RawJson {
        public Members {
            members = List.copyOf(members);
        }
    }

    /**
     * One member of an object.
     *
     * @param key with its quotes
     */
    record Member(String key, RawJson value) {
        /** What the key means. */
        String name() {
            return meaning(key);
        }
    }

    /** An array. */
    record Elements(List<RawJson> elements) implements RawJson {
        public Elements {
            elements = List.copyOf(elements);
        }
    }

    /** A string with its quotes, a number, true, false or null. */
    record Atom(String text) implements RawJson {
        boolean isString() {
            return text.startsWith("\"");
        }

        /** What a string means; of anything else its text. */
        String meaning() {
            return isString() ? RawJson.meaning(text) : text;
        }
    }

    private static String meaning(String quoted) {
        return Json.MAPPER.readValue(quoted, String.class);
    }

    /** Takes valid JSON apart. */
    static RawJson of(String json) {
        return new Reader(json).whole();
    }

    /** One pass over the text; what it does not foresee cannot be in JSON that a store has taken. */
    final class Reader {
        private final String json;
        private int at;

        private Reader(String json) {
            this.json = json;
        }

        private RawJson whole() {
            RawJson value = value();
            if (token() != '\0') {
                throw malformed();
            }
            return value;
        }

        private RawJson value() {
            return switch (token()) {
                case '{' -> members();
                case '[' -> elements();
                case '"' -> new Atom(string());
                default -> new Atom(word());
            };
        }

        private RawJson members() {
            List<Member> members = new ArrayList<>();
            at++;
            while (token() != '}') {
                String key = string();
                expect(':');
                members.add(new Member(key, value()));
                if (token() != '}') {
                    expect(',');
                }
            }
            at++;
            return new Members(members);
        }

        private RawJson elements() {
            List<RawJson> elements = new ArrayList<>();
            at++;
            while (token() != ']') {
                elements.add(value());
                if (token() != ']') {
                    expect(',');
                }
            }
            at++;
            return new Elements(elements);
        }

        private String string() {
            int from = at;
            expect('"');
            while (current() != '"') {
                if (current() == '\0') {
                    throw malformed();
                }
                at += current() == '\\' ? 2 : 1;
            }
            at++;
            return json.substring(from, at);
        }

        private String word() {
            int from = at;
            while (at < json.length() && ",:]}\" \t\r\n".indexOf(json.charAt(at)) < 0) {
                at++;
            }
            if (from == at) {
                throw malformed();
            }
            return json.substring(from, at);
        }

        private void expect(char expected) {
            if (token() != expected) {
                throw malformed();
            }
            at++;
        }

        /** The next character that is no white space; 0 at the end. */
        private char token() {
            while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
                at++;
            }
            return current();
        }

        private char current() {
            return at < json.length() ? json.charAt(at) : '\0';
        }

        private IllegalArgumentException malformed() {
            return new IllegalArgumentException("No JSON from character " + at + " on");
        }
    }
}
