package dev.regie.core.lrs.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A JSONPath as xAPI Profiles 1.0, Structure 8.1, allows it: names, stars, array indices, unions of them, and whole paths joined by
 * {@code |}. Anything else is refused.
 */
record StatementPath(List<List<Step>> paths) {

    private static final String QUOTED = "'[^']*'|\"[^\"]*\"";
    private static final Pattern STEP = Pattern.compile("\\G(?:\\.?([A-Za-z_$][\\w$-]*)|\\.(\\*)|\\[\\s*((?:" + QUOTED
            + "|\\d+|\\*)(?:\\s*,\\s*(?:" + QUOTED + "|\\d+|\\*))*)\\s*])");
    private static final Pattern CHOICE = Pattern.compile(QUOTED + "|\\d+|\\*");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\s*\\|\\s*(?=\\$)");

    /** What one step goes to: each is a name without quotes, an index or a star. */
    private record Step(List<String> choices) {
        List<JsonNode> from(JsonNode node) {
            List<JsonNode> found = new ArrayList<>();
            for (String choice : choices) {
                if (choice.equals("*")) {
                    node.forEach(found::add);
                } else if (node.isArray() && choice.chars().allMatch(Character::isDigit)) {
                    found.add(node.path(Integer.parseInt(choice)));
                } else {
                    found.add(node.path(choice));
                }
            }
            found.removeIf(JsonNode::isMissingNode);
            return found;
        }
    }

    /** @throws IllegalArgumentException if it is none that profiles allow */
    static StatementPath of(String text) {
        return new StatementPath(Arrays.stream(ALTERNATIVES.split(text))
                .map(StatementPath::steps)
                .toList());
    }

    private static List<Step> steps(String text) {
        if (!text.startsWith("$")) {
            throw new IllegalArgumentException("A path begins with $: " + text);
        }
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text);
        int end = 1;
        while (end < text.length() && matcher.find(end) && matcher.start() == end) {
            steps.add(step(matcher));
            end = matcher.end();
        }
        if (end < text.length()) {
            throw new IllegalArgumentException("Not a path that profiles allow: " + text);
        }
        return List.copyOf(steps);
    }

    private static Step step(Matcher matcher) {
        if (matcher.group(3) == null) {
            return new Step(List.of(matcher.group(1) == null ? "*" : matcher.group(1)));
        }
        return new Step(CHOICE.matcher(matcher.group(3))
                .results()
                .map(choice -> choice.group().replaceAll("^['\"]|['\"]$", ""))
                .toList());
    }

    /** All values there, in order; none if there are none. */
    List<JsonNode> in(JsonNode root) {
        List<JsonNode> all = new ArrayList<>();
        for (List<Step> path : paths) {
            List<JsonNode> here = List.of(root);
            for (Step step : path) {
                here = here.stream().flatMap(node -> step.from(node).stream()).toList();
            }
            all.addAll(here);
        }
        return all;
    }
}
