package dev.regie.core.lrs;

/**
 * Activity type IRIs that Regie writes or reads.
 *
 * <p>Sources: the ADL vocabulary for {@code adlnet.gov}, the cmi5 specification, section 9.4 (Quartz, 1st edition) for
 * {@code w3id.org/xapi/cmi5}. Where neither has a word, the type lives in Regie's own namespace, which is the same on
 * every installation.
 */
public final class ActivityTypes {
    /** cmi5 9.4: a course as a whole. */
    public static final String COURSE = "https://w3id.org/xapi/cmi5/activitytype/course";
    /** cmi5 9.4: a group of activities inside a course. */
    public static final String CMI5_BLOCK = "https://w3id.org/xapi/cmi5/activitytype/block";
    /** ADL: a lesson. */
    public static final String LESSON = "http://adlnet.gov/expapi/activities/lesson";
    /** ADL: an assessment. */
    public static final String ASSESSMENT = "http://adlnet.gov/expapi/activities/assessment";
    /** ADL: a question; its definition may carry an {@code interactionType}. */
    public static final String INTERACTION = "http://adlnet.gov/expapi/activities/cmi.interaction";
    /** ADL: a module. */
    public static final String MODULE = "http://adlnet.gov/expapi/activities/module";
    /** ADL: an environment in which a situation is played out. */
    public static final String SIMULATION = "http://adlnet.gov/expapi/activities/simulation";
    /** ADL: a gathering of people for a purpose. */
    public static final String MEETING = "http://adlnet.gov/expapi/activities/meeting";
    /** ADL: a task that is carried out in practice. */
    public static final String PERFORMANCE = "http://adlnet.gov/expapi/activities/performance";
    /** Tin Can registry: a survey. */
    public static final String SURVEY = "http://id.tincanapi.com/activitytype/survey";
    /** ADL: an objective. */
    public static final String OBJECTIVE = "http://adlnet.gov/expapi/activities/objective";
    /** ADL: a text, sound or film. */
    public static final String MEDIA = "http://adlnet.gov/expapi/activities/media";
    /** ADL: an attempt at something. */
    public static final String ATTEMPT = "http://adlnet.gov/expapi/activities/attempt";
    /** ADL: an xAPI profile, used in the context category. */
    public static final String PROFILE = "http://adlnet.gov/expapi/activities/profile";
    /** Regie: a view of one's own behaviour; what it was stays with the learner. */
    public static final String SELF_ASSESSMENT = "https://regie.dev/xapi/activity-types/self-assessment";
    /** Regie: a programme, the grouping of its courses. */
    public static final String PROGRAMME = "https://regie.dev/xapi/activity-types/programme";
    /** Regie: a cohort, the grouping of people who learn together. */
    public static final String COHORT = "https://regie.dev/xapi/activity-types/cohort";

    private ActivityTypes() {}
}
