package dev.regie.authoring.exchange.internal;

import dev.regie.authoring.exchange.SourceFiles;
import dev.regie.core.catalogue.content.StableId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML mapping that knows its lines. Each question notes a problem when the answer is missing or of the wrong shape, and then
 * answers something harmless, so that one reading finds all problems.
 */
final class YamlMap {
    /** Stands for an id that could not be read. */
    static final String NO_ID = "unreadable";

    private static final String ID = "an id of a-z, 0-9 and hyphens that starts with a letter";
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,12})?");

    private final String file;
    private final int line;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> refused = new LinkedHashSet<>();

    private YamlMap(String file, Node node, Problems problems) {
        this.file = file;
        this.line = lineOf(node);
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::take);
        } else {
            problems.add(file, line, "keys and values", "it is something else");
        }
    }

    private void take(NodeTuple tuple) {
        int at = lineOf(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            problems.add(file, at, "a word as key", "it is something else");
        } else if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
            problems.add(file, at, "each key once", "'" + key.getValue() + "' is there twice");
        } else {
            lines.put(key.getValue(), at);
        }
    }

    /** The mapping that a file holds; empty with problems noted if it holds none. */
    static Optional<YamlMap> read(SourceFiles files, String name, Problems problems) {
        return SourceText.read(files, name, problems).flatMap(text -> {
            try {
                LoadSettings settings = LoadSettings.builder()
                        .setMaxAliasesForCollections(0)
                        .setLabel(name)
                        .build();
                Optional<Node> root = new Compose(settings).composeString(text);
                if (root.isEmpty()) {
                    problems.add(name, 1, "keys and values", "it is empty");
                }
                return root.map(node -> new YamlMap(name, node, problems));
            } catch (MarkedYamlEngineException e) {
                int at = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
                problems.add(name, at, "YAML", "it cannot be read: " + e.getProblem());
            } catch (YamlEngineException e) {
                problems.add(name, 1, "YAML", "it cannot be read: " + e.getMessage());
            }
            return Optional.empty();
        });
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    int lineOf(String key) {
        return lines.getOrDefault(key, line);
    }

    boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /** A word that the function understands, demanded; the fallback after a problem. */
    <T> T word(String key, String expected, Function<String, Optional<T>> understand, T fallback) {
        Optional<String> said = scalar(key, expected, true);
        return said.isEmpty()
                ? fallback
                : understood(key, expected, said.get(), understand).orElse(fallback);
    }

    /** A word that the function understands, if there is one. */
    <T> Optional<T> optionalWord(String key, String expected, Function<String, Optional<T>> understand) {
        return scalar(key, expected, false).flatMap(said -> understood(key, expected, said, understand));
    }

    /** One of those words, demanded; the empty text after a problem. */
    String oneOf(String key, List<String> words) {
        return word(key, either(words), said -> words.contains(said) ? Optional.of(said) : Optional.empty(), "");
    }

    String id(String key) {
        return word(key, ID, YamlMap::asId, NO_ID);
    }

    /** An id that is none of those words, because they would be mistaken for something else. */
    String id(String key, List<String> reserved) {
        String id = id(key);
        if (reserved.contains(id)) {
            problems.add(file, lineOf(key), "another id than " + either(reserved), "'" + key + "' says '" + id + "'");
        }
        return id;
    }

    boolean flag(String key, @Nullable Boolean absent) {
        String expected = "true or false";
        if (absent != null && !has(key)) {
            return absent;
        }
        return word(
                key,
                expected,
                said -> switch (said) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                },
                false);
    }

    int number(String key, int least, int most) {
        return optionalNumber(key, least, most).orElseGet(() -> {
            if (!has(key)) {
                missing(key, "a whole number from " + least + " to " + most);
            }
            return least;
        });
    }

    Optional<Integer> optionalNumber(String key, int least, int most) {
        return optionalWord(key, "a whole number from " + least + " to " + most, said -> {
            try {
                int number = Integer.parseInt(said);
                return number >= least && number <= most ? Optional.of(number) : Optional.empty();
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    /** A number without exponent, such as 12.5, of at least so much; demanded unless there is a value for its absence. */
    BigDecimal decimal(String key, String expected, @Nullable BigDecimal least, @Nullable BigDecimal absent) {
        if (absent != null && !has(key)) {
            return absent;
        }
        return word(
                key,
                expected,
                said -> DECIMAL.matcher(said).matches()
                        ? Optional.of(new BigDecimal(said))
                                .filter(number -> least == null || number.compareTo(least) >= 0)
                        : Optional.empty(),
                BigDecimal.ZERO);
    }

    Optional<Double> fraction(String key, String expected, double least, double most) {
        return optionalWord(key, expected, said -> {
            try {
                double number = Double.parseDouble(said);
                return number >= least && number <= most ? Optional.of(number) : Optional.empty();
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    /** A list of words that the function understands; demanded unless absent is allowed. */
    <T> List<T> words(String key, String expected, boolean demanded, Function<String, Optional<T>> understand) {
        List<T> words = new ArrayList<>();
        for (Node node : nodes(key, "a list, each " + expected, demanded)) {
            if (node instanceof ScalarNode scalar) {
                Optional<T> word = understand.apply(scalar.getValue());
                word.ifPresent(words::add);
                if (word.isEmpty()) {
                    problems.add(file, lineOf(node), expected, "it says '" + scalar.getValue() + "'");
                }
            } else {
                problems.add(file, lineOf(node), expected, "it is something else");
            }
        }
        return words;
    }

    List<String> ids(String key, boolean demanded) {
        return words(key, ID, demanded, YamlMap::asId);
    }

    /** A list of ids, none of them one of those words. */
    List<String> ids(String key, List<String> reserved) {
        List<String> ids = ids(key, true);
        ids.stream()
                .filter(reserved::contains)
                .forEach(id -> problems.add(
                        file, lineOf(key), "other ids than " + either(reserved), "'" + key + "' says '" + id + "'"));
        return ids;
    }

    /** Whether the value is a list; anything else, also nothing, is not. */
    boolean isList(String key) {
        asked.add(key);
        return values.get(key) instanceof SequenceNode;
    }

    /** Notes a problem if there is such a key. */
    void refuse(String key, String expected) {
        if (has(key)) {
            problems.add(file, lineOf(key), expected, "there is a '" + key + "'");
        }
        asked.remove(key);
        refused.add(key);
    }

    List<YamlMap> maps(String key) {
        return nodes(key, "a list of entries, each with keys and values", true).stream()
                .map(node -> new YamlMap(file, node, problems))
                .toList();
    }

    /** The elements of a list of words or mappings; words come as {@link ScalarNode}. */
    List<Node> nodes(String key, String expected, boolean demanded) {
        asked.add(key);
        Node node = values.get(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node != null) {
            problems.add(file, lineOf(key), expected, "'" + key + "' is no list");
        } else if (demanded) {
            missing(key, expected);
        }
        return List.of();
    }

    YamlMap map(Node node) {
        return new YamlMap(file, node, problems);
    }

    /** Notes a problem for every key that nothing has asked for. */
    void done() {
        values.keySet().stream()
                .filter(key -> !asked.contains(key) && !refused.contains(key))
                .forEach(key -> problems.add(
                        file, lineOf(key), "one of the keys " + String.join(", ", asked), "it says '" + key + "'"));
    }

    static Optional<String> asId(String said) {
        return StableId.isStableId(said) ? Optional.of(said) : Optional.empty();
    }

    /** As said in a sentence: {@code a}, {@code a or b}, {@code a, b or c}. */
    static String either(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }

    private Optional<String> scalar(String key, String expected, boolean demanded) {
        asked.add(key);
        Node node = values.get(key);
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        if (node != null) {
            problems.add(file, lineOf(key), expected, "'" + key + "' is no single word");
        } else if (demanded) {
            missing(key, expected);
        }
        return Optional.empty();
    }

    private <T> Optional<T> understood(
            String key, String expected, String said, Function<String, Optional<T>> understand) {
        Optional<T> word = understand.apply(said);
        if (word.isEmpty()) {
            problems.add(file, lineOf(key), expected, "'" + key + "' says '" + said + "'");
        }
        return word;
    }

    private void missing(String key, String expected) {
        problems.add(file, line, "'" + key + "': " + expected, "it is missing");
    }

    static int lineOf(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
