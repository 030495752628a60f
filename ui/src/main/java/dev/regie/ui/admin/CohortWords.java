package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.Refusal;

/** Stages and refusals of cohorts in words. */
final class CohortWords {

    private CohortWords() {}

    static String stage(Cohort.Stage stage) {
        return switch (stage) {
            case PLANNED -> text("cohort.planned");
            case UNDER_WAY -> text("cohort.underWay");
            case FINISHED -> text("cohort.finished");
        };
    }

    static String refusal(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NameMissing() -> text("cohort.nameMissing");
            case Refusal.NameTooLong(int longest) -> text("cohort.nameTooLong", longest);
            case Refusal.NameTaken(String name) -> text("cohort.nameTaken", name);
            case Refusal.EndNotAfterStart() -> text("cohort.endNotAfterStart");
            case Refusal.NobodyInIt() -> text("cohort.nobody");
            case Refusal.NoCourse() -> text("cohort.noCourse");
            case Refusal.CourseTwice(var course) -> text("cohort.courseTwice", course.text());
            case Refusal.UnknownVersion _ -> text("cohort.unknownVersion");
            case Refusal.UnknownPerson _ -> text("cohort.unknownPerson");
            case Refusal.UnknownTeam _ -> text("cohort.unknownTeam");
            case Refusal.UnknownGuide _ -> text("cohort.unknownGuide");
            case Refusal.IdTaken() -> text("cohort.idTaken");
        };
    }
}
