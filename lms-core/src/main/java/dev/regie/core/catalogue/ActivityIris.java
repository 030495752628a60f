package dev.regie.core.catalogue;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.ProgrammeKey;

/**
 * The version-free names that statements use for what is learnt: equal on every installation and in exported packages, and
 * never to be changed, because records that outlive us use them.
 */
public final class ActivityIris {
    /** What all of them start with. */
    public static final String NAMESPACE = "https://regie.dev/xapi/";

    private static final String PROGRAMMES = NAMESPACE + "programmes/";
    private static final String COHORTS = NAMESPACE + "cohorts/";

    private ActivityIris() {}

    /** The course as a whole. */
    public static String course(CourseKey course) {
        return NAMESPACE + "courses/" + course.text();
    }

    /** A lesson, assessment or other step of the course. */
    public static String activity(CourseKey course, String activityId) {
        return course(course) + "/activities/" + activityId;
    }

    /** A block of a lesson. */
    public static String block(CourseKey course, String activityId, String blockId) {
        return activity(course, activityId) + "/blocks/" + blockId;
    }

    /** An item of an assessment's bank. */
    public static String item(CourseKey course, String activityId, String itemId) {
        return activity(course, activityId) + "/items/" + itemId;
    }

    /** A scene of a case, in which something is decided. */
    public static String scene(CourseKey course, String activityId, String sceneId) {
        return activity(course, activityId) + "/scenes/" + sceneId;
    }

    /** A programme. */
    public static String programme(ProgrammeKey programme) {
        return PROGRAMMES + programme.text();
    }

    /** A cohort, by its id's text form; unique across installations. */
    public static String cohort(String cohortId) {
        return COHORTS + cohortId;
    }

    /** Whether it names a programme. */
    public static boolean isProgramme(String iri) {
        return iri.startsWith(PROGRAMMES);
    }

    /** Whether it names a cohort. */
    public static boolean isCohort(String iri) {
        return iri.startsWith(COHORTS);
    }
}
