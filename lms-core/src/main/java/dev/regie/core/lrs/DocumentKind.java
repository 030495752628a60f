package dev.regie.core.lrs;

/** The three kinds of documents; each belongs to something else (xAPI 1.0.3 Communication 2.2). */
public enum DocumentKind {
    /** What an activity keeps between two sessions of one learner (2.3; xAPI 2.0.0 4.1.6.2). */
    STATE,
    /** What is kept about an activity (2.7; xAPI 2.0.0 4.1.6.6). */
    ACTIVITY_PROFILE,
    /** What is kept about an agent (2.6; xAPI 2.0.0 4.1.6.5). */
    AGENT_PROFILE;

    /** What a change to such a document must say it expects to find, in this version (1.0.3 3.1; 2.0.0 4.1.4). */
    public Demand demand(XapiVersion version) {
        return switch (this) {
            case ACTIVITY_PROFILE, AGENT_PROFILE -> Demand.ALWAYS;
            case STATE -> version == XapiVersion.V1_0 ? Demand.NEVER : Demand.IF_THERE_IS_ONE;
        };
    }

    /** When {@code PUT} needs {@code If-Match} or {@code If-None-Match}. */
    public enum Demand {
        NEVER,
        IF_THERE_IS_ONE,
        ALWAYS
    }
}
