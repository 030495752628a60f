package dev.regie.core.people.csv;

/** How taking a file ended. */
public sealed interface ImportResult {
    /** It was done, all of it or all good lines. */
    record Done(long added, long changed, long unchanged, long leftOut) implements ImportResult {}

    /** Some lines are wrong, and the good ones alone were not asked for; nothing changed. */
    record HasProblems() implements ImportResult {}

    /** People or teams changed since the plan was shown; nothing was taken, and this is the plan now. */
    record ChangedMeanwhile(ImportPlan now) implements ImportResult {}

    /** One line could not be done after all, so none was. */
    record Failed(long line, String email, Object reason) implements ImportResult {}
}
