package dev.regie.core.enrolment.statements;

/** cmi5's launch modes. Browse is preview: it writes no statements at all. */
public enum LaunchMode {
    NORMAL("Normal"),
    REVIEW("Review"),
    BROWSE("Browse");

    private final String word;

    LaunchMode(String word) {
        this.word = word;
    }

    /** The word of the cmi5 specification, as it stands in the {@code launchmode} extension. */
    public String word() {
        return word;
    }
}
