package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.DocumentKind;
import dev.regie.core.lrs.XapiVersion;

/** Where each version of the specification asks for what a resource checks, for the errors it answers. */
enum XapiSection {
    ALTERNATE("Communication 1.3", "4.1"),
    DOCUMENTS("Communication 2.2", "4.1.6"),
    STATE("Communication 2.3", "4.1.6.2"),
    AGENTS("Communication 2.4", "4.1.6.3"),
    ACTIVITIES("Communication 2.5", "4.1.6.4"),
    AGENT_PROFILE("Communication 2.6", "4.1.6.5"),
    ACTIVITY_PROFILE("Communication 2.7", "4.1.6.6"),
    ABOUT("Communication 2.8", "4.1.6.7"),
    CONCURRENCY("Communication 3.1", "4.1.4"),
    ERRORS("Communication 3.2", "4.1.5"),
    VERSIONS("Communication 3.3", "4.1"),
    AUTHENTICATION("Communication 4.0", "4.1"),
    SCOPES("Communication 4.2", "4.1");

    private final String one;
    private final String two;

    XapiSection(String one, String two) {
        this.one = one;
        this.two = two;
    }

    static XapiSection of(DocumentKind kind) {
        return switch (kind) {
            case STATE -> STATE;
            case ACTIVITY_PROFILE -> ACTIVITY_PROFILE;
            case AGENT_PROFILE -> AGENT_PROFILE;
        };
    }

    String in(XapiVersion version) {
        return switch (version) {
            case V1_0 -> "xAPI 1.0.3 " + one;
            case V2_0 -> "xAPI 2.0.0 " + two;
        };
    }
}
