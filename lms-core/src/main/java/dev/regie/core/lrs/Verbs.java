package dev.regie.core.lrs;

/**
 * Verb IRIs that Regie writes or reads.
 *
 * <p>Sources: the ADL vocabulary (<a href="https://profiles.adlnet.gov/">profiles.adlnet.gov</a>), the cmi5
 * specification, section 9.3 (Quartz, 1st edition), and xAPI 1.0.3 part two, section 2.3.2 for {@link #VOIDED}.
 */
public final class Verbs {
    /** cmi5 9.3.1: the LMS started the activity; the first statement of a session. */
    public static final String LAUNCHED = "http://adlnet.gov/expapi/verbs/launched";
    /** cmi5 9.3.2: the activity is ready for the learner. */
    public static final String INITIALIZED = "http://adlnet.gov/expapi/verbs/initialized";
    /** cmi5 9.3.3. */
    public static final String COMPLETED = "http://adlnet.gov/expapi/verbs/completed";
    /** cmi5 9.3.4. */
    public static final String PASSED = "http://adlnet.gov/expapi/verbs/passed";
    /** cmi5 9.3.5. */
    public static final String FAILED = "http://adlnet.gov/expapi/verbs/failed";
    /** cmi5 9.3.6: the session ended without {@link #TERMINATED}. */
    public static final String ABANDONED = "https://w3id.org/xapi/adl/verbs/abandoned";
    /** cmi5 9.3.7: met by other means than doing the activity. */
    public static final String WAIVED = "https://w3id.org/xapi/adl/verbs/waived";
    /** cmi5 9.3.8: the last statement of a session. */
    public static final String TERMINATED = "http://adlnet.gov/expapi/verbs/terminated";
    /** cmi5 9.3.9: every moveOn rule of a block or course is met. */
    public static final String SATISFIED = "https://w3id.org/xapi/adl/verbs/satisfied";
    /** xAPI 1.0.3 part two 2.3.2: the object, a statement reference, no longer counts. */
    public static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";
    /** ADL vocabulary: the learner replied to a question. */
    public static final String ANSWERED = "http://adlnet.gov/expapi/verbs/answered";
    /** ADL vocabulary: the learner saw or went through something. */
    public static final String EXPERIENCED = "http://adlnet.gov/expapi/verbs/experienced";
    /** ADL vocabulary: the learner is at some point of something, see {@link Cmi5#PROGRESS}. */
    public static final String PROGRESSED = "http://adlnet.gov/expapi/verbs/progressed";
    /** ADL vocabulary: the learner used something without the use meaning an answer. */
    public static final String INTERACTED = "http://adlnet.gov/expapi/verbs/interacted";
    /** ADL vocabulary: the learner took part in something with others. */
    public static final String ATTENDED = "http://adlnet.gov/expapi/verbs/attended";
    /** ADL vocabulary: someone was entered for something. */
    public static final String REGISTERED = "http://adlnet.gov/expapi/verbs/registered";

    private Verbs() {}
}
