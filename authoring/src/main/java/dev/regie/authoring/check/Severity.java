package dev.regie.authoring.check;

/** How much a finding weighs. */
public enum Severity {
    /** Below the standard: the course is not finished. */
    ERROR,
    /** Worth an author's look; it may be right as it is. */
    WARNING
}
