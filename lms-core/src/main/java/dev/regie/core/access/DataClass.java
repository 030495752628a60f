package dev.regie.core.access;

import dev.regie.core.shared.Language;

/** How close to a person a kind of data is; decides where it may live and, in {@link DataAccessTable}, who sees it. */
public enum DataClass {
    /** Text and scores live with the practice alone: never in statements, profiles, logs, exports or forwarding. */
    PRIVATE(
            "Je dagboek, reflecties, voornemens, zelfbeoordelingen en wat in intervisie wordt gezegd.",
            "Your journal, reflections, commitments, self-assessments and what is said in peer consultation."),
    /** Kept without person, session, exact time or order beside an answer. */
    ANONYMOUS("Je antwoorden op enquêtes.", "Your answers to surveys."),
    /** For the learner and the scoring alone. */
    CONFIDENTIAL(
            "Je antwoorden op toetsvragen en de keuzes die je in een casus maakt.",
            "Your answers to test questions and the choices you make in a case."),
    /** No scores, attempts, time spent or sign-ins. */
    PROGRESS(
            "Of je aan een cursus bent begonnen, bezig bent of klaar bent, en voor wanneer.",
            "Whether you have started a course, are busy or are done, and by when."),
    /** Published courses and everything in them that a learner is shown. */
    PUBLISHED("Gepubliceerde cursussen.", "Published courses.");

    private final String dutch;
    private final String english;

    DataClass(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** What belongs to it, in a sentence to the person whose data it is. */
    public String inWords(Language language) {
        return language == Language.NL ? dutch : english;
    }
}
