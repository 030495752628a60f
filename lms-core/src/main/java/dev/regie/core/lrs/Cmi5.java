package dev.regie.core.lrs;

/**
 * Context categories, extensions and document ids of cmi5 (Quartz, 1st edition); each constant names its section.
 */
public final class Cmi5 {
    /** 9.6.2.1: category of every statement that cmi5 defines. */
    public static final String CATEGORY = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
    /** 9.6.2.2: category of completed, passed, failed and waived, the statements moveOn looks at. */
    public static final String CATEGORY_MOVE_ON = "https://w3id.org/xapi/cmi5/context/categories/moveon";

    /** 9.6.3.1: context extension, the id of the session; on every cmi5 statement. */
    public static final String SESSION_ID = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
    /** 9.6.3.2: context extension, mastery as 0 to 1; on passed and failed, and on launched where there is one. */
    public static final String MASTERY_SCORE = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";
    /** 9.6.3.3: context extension, {@code Normal}, {@code Browse} or {@code Review}; on launched. */
    public static final String LAUNCH_MODE = "https://w3id.org/xapi/cmi5/context/extensions/launchmode";
    /** 9.6.3.4: context extension, the address without its query; on launched. */
    public static final String LAUNCH_URL = "https://w3id.org/xapi/cmi5/context/extensions/launchurl";
    /** 9.6.3.5: context extension, one of cmi5's five moveOn values; on launched. */
    public static final String MOVE_ON = "https://w3id.org/xapi/cmi5/context/extensions/moveon";
    /** 9.6.3.6: context extension, what the course structure hands to the activity; on launched. */
    public static final String LAUNCH_PARAMETERS = "https://w3id.org/xapi/cmi5/context/extensions/launchparameters";

    /** 9.5.5.1: result extension, whole per cent done; never on completed. */
    public static final String PROGRESS = "https://w3id.org/xapi/cmi5/result/extensions/progress";
    /** 9.5.5.2: result extension, why something was waived. */
    public static final String REASON = "https://w3id.org/xapi/cmi5/result/extensions/reason";

    /** 10: id of the State document that the LMS writes before it launches. */
    public static final String LAUNCH_DATA = "LMS.LaunchData";
    /** 11: id of the agent profile document with language and audio preference. */
    public static final String LEARNER_PREFERENCES = "cmi5LearnerPreferences";

    private Cmi5() {}
}
