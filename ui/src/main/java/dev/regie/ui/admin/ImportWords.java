package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.core.people.MembershipResult;
import dev.regie.core.people.PersonResult;
import dev.regie.core.people.csv.Column;
import dev.regie.core.people.csv.PlannedLine.Difference;
import dev.regie.core.people.csv.Problem;

/** Columns, problems and differences of a file in words. */
final class ImportWords {

    private ImportWords() {}

    static String meaning(Column column) {
        return switch (column) {
            case EMAIL -> text("import.column.email");
            case GIVEN -> text("import.column.given");
            case TUSSENVOEGSEL -> text("import.column.tussenvoegsel");
            case FAMILY -> text("import.column.family");
            case LANGUAGE -> text("import.column.language");
            case ROLES -> text("import.column.roles");
            case TEAM -> text("import.column.team");
            case FROM -> text("import.column.from");
            case ACTIVE -> text("import.column.active");
        };
    }

    static String column(Problem problem) {
        Column column = problem.column();
        return column == null ? "" : name(column);
    }

    private static String name(Column column) {
        return switch (column) {
            case EMAIL -> text("people.email");
            case GIVEN -> text("person.given");
            case TUSSENVOEGSEL -> text("person.tussenvoegsel");
            case FAMILY -> text("person.family");
            case LANGUAGE -> text("people.language");
            case ROLES -> text("person.roles");
            case TEAM -> text("people.team");
            case FROM -> text("team.from");
            case ACTIVE -> text("import.active");
        };
    }

    static String column(Difference difference) {
        return difference.column() == Column.FAMILY ? text("people.name") : name(difference.column());
    }

    static String difference(Difference difference) {
        String what = column(difference);
        return difference.from().isEmpty()
                ? text("import.difference.new", what, difference.to())
                : text("import.difference", what, difference.from(), difference.to());
    }

    static String problem(Problem problem) {
        return switch (problem.kind()) {
            case NOT_UTF8 -> text("import.problem.notUtf8");
            case EMPTY -> text("import.problem.empty");
            case TOO_BIG -> text("import.problem.tooBig", problem.value());
            case TOO_MANY_LINES -> text("import.problem.tooManyLines", problem.value());
            case UNREADABLE -> text("import.problem.unreadable");
            case HEADING_UNKNOWN -> text("import.problem.headingUnknown");
            case HEADING_TWICE -> text("import.problem.headingTwice");
            case NO_EMAIL_COLUMN -> text("import.problem.noEmailColumn");
            case TOO_MANY_FIELDS -> text("import.problem.tooManyFields", problem.value());
            case MISSING -> text("import.problem.missing");
            case TOO_LONG -> text("import.problem.tooLong");
            case EMAIL_INVALID -> text("person.emailInvalid");
            case EMAIL_TWICE -> text("import.problem.emailTwice", problem.value());
            case LANGUAGE_UNKNOWN -> text("import.problem.language");
            case ROLE_UNKNOWN -> text("import.problem.role");
            case TEAM_UNKNOWN -> text("import.problem.team");
            case TEAM_AMBIGUOUS -> text("import.problem.teamTwice");
            case DATE_INVALID -> text("import.problem.date");
            case ACTIVE_UNKNOWN -> text("import.problem.active");
            case LATER_PLANNED -> text("import.problem.planned");
        };
    }

    /** Why a line could not be done after all. */
    static String reason(Object result) {
        return switch (result) {
            case PersonResult refused -> PersonWords.refusal(refused);
            case MembershipResult _ -> text("import.problem.planned");
            default -> result.toString();
        };
    }
}
