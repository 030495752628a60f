package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.XapiVersion;

/** Where each version of the specification asks for what the store checks. */
enum Section {
    FORMAT("Data 2.2", "4.2.7"),
    STATEMENT("Data 2.4", "4.2.1"),
    ID("Data 2.4.1", "4.2.4.2"),
    AGENT("Data 2.4.2.1", "4.2.2.1"),
    GROUP("Data 2.4.2.2", "4.2.2.1"),
    IFI("Data 2.4.2.3", "4.2.2.1"),
    ACCOUNT("Data 2.4.2.4", "4.2.2.1"),
    VERB("Data 2.4.3", "4.2.2.2"),
    OBJECT("Data 2.4.4", "4.2.2.3"),
    ACTIVITY("Data 2.4.4.1", "4.2.2.3"),
    INTERACTION("Data 2.4.4.1", "4.2.2.3"),
    STATEMENT_REF("Data 2.4.4.3", "4.2.2.3"),
    SUB_STATEMENT("Data 2.4.4.3", "4.2.2.3"),
    RESULT("Data 2.4.5", "4.2.2.4"),
    SCORE("Data 2.4.5.1", "4.2.2.4"),
    CONTEXT("Data 2.4.6", "4.2.2.5"),
    CONTEXT_ACTIVITIES("Data 2.4.6.2", "4.2.2.5"),
    TIMESTAMP("Data 4.5", "4.2.7"),
    AUTHORITY("Data 2.4.9", "4.2.4.2"),
    VERSION("Data 2.4.10", "4.2.4.3"),
    ATTACHMENT("Data 2.4.11", "4.2.2.6"),
    SIGNATURE("Data 2.6", "4.2.6"),
    VOIDING("Data 2.3.2", "4.2.5"),
    EXTENSIONS("Data 4.1", "4.2.7"),
    LANGUAGE_MAP("Data 4.2", "4.2.7"),
    DURATION("Data 4.6", "4.2.7"),
    REQUEST("Communication 2.1", "4.1.6.1"),
    ATTACHMENT_REQUEST("Communication 1.5.2", "4.1.3"),
    SIZE("Communication 3.2", "4.1.5");

    private final String one;
    private final String two;

    Section(String one, String two) {
        this.one = one;
        this.two = two;
    }

    /** As a client's developer can look it up. */
    String in(XapiVersion version) {
        return switch (version) {
            case V1_0 -> "xAPI 1.0.3 " + one;
            case V2_0 -> "xAPI 2.0.0 " + two;
        };
    }
}
