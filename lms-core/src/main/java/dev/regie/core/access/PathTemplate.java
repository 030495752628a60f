package dev.regie.core.access;

import java.util.List;

/** A path in which some segments may be anything; see {@link Permission}. */
record PathTemplate(List<String> segments) {
    PathTemplate {
        segments = List.copyOf(segments);
    }

    static PathTemplate of(String template) {
        return new PathTemplate(split(template));
    }

    /** Whether the path fits. A segment that is empty, or a dot or two, fits no variable. */
    boolean matches(String path) {
        List<String> asked = split(path);
        boolean open = !segments.isEmpty() && segments.getLast().equals("**");
        int fixed = open ? segments.size() - 1 : segments.size();
        if (open ? asked.size() <= fixed : asked.size() != fixed) {
            return false;
        }
        for (int at = 0; at < asked.size(); at++) {
            String segment = asked.get(at);
            boolean variable = at >= fixed || isVariable(segments.get(at));
            if (variable ? !isPlain(segment) : !segments.get(at).equals(segment)) {
                return false;
            }
        }
        return true;
    }

    /** The more literal of two that match: compared segment by segment, from the left, literal before variable before rest. */
    int compareLiteralness(PathTemplate other) {
        for (int at = 0; at < Math.min(segments.size(), other.segments.size()); at++) {
            int difference = weight(segments.get(at)) - weight(other.segments.get(at));
            if (difference != 0) {
                return difference;
            }
        }
        return other.segments.size() - segments.size();
    }

    private static int weight(String segment) {
        return segment.equals("**") ? 2 : isVariable(segment) ? 1 : 0;
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith(":") || segment.startsWith("{");
    }

    private static boolean isPlain(String segment) {
        return !segment.isEmpty() && !segment.equals(".") && !segment.equals("..") && segment.indexOf('\\') < 0;
    }

    private static List<String> split(String path) {
        String inner = path.startsWith("/") ? path.substring(1) : path;
        return inner.isEmpty() ? List.of() : List.of(inner.split("/", -1));
    }
}
