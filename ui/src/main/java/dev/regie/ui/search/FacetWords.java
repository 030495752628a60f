package dev.regie.ui.search;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.search.query.Facet;
import java.util.Map;

/** What the facets and their values are called. */
final class FacetWords {

    private FacetWords() {}

    static String name(Facet facet) {
        return switch (facet) {
            case KIND -> text("search.facet.kind");
            case COURSE -> text("search.facet.course");
            case LANGUAGE -> text("search.facet.language");
            case MINUTES -> text("search.facet.minutes");
        };
    }

    /** The name of a value; courses by their titles. */
    static String value(Facet facet, String value, Map<String, String> courses) {
        return switch (facet) {
            case KIND -> kind(value);
            case COURSE -> courses.getOrDefault(value, value);
            case LANGUAGE -> language(value);
            case MINUTES -> minutes(value);
        };
    }

    static String kind(String kind) {
        return switch (kind) {
            case "lesson" -> text("station.lesson");
            case "refresher" -> text("station.refresher");
            case "reflection" -> text("station.reflection");
            case "self-assessment" -> text("station.selfAssessment");
            case "survey" -> text("station.survey");
            case "package" -> text("station.package");
            case "assessment" -> text("station.assessment");
            case "case" -> text("station.case");
            case "workshop" -> text("station.workshop");
            case "intervision" -> text("station.intervision");
            case "coaching-talk" -> text("station.coachingTalk");
            case "assignment" -> text("station.assignment");
            case "course" -> text("search.kind.course");
            default -> kind;
        };
    }

    private static String language(String tag) {
        return switch (tag) {
            case "nl" -> text("search.language.nl");
            case "en" -> text("search.language.en");
            default -> tag;
        };
    }

    private static String minutes(String word) {
        return switch (word) {
            case "5" -> text("search.minutes.5");
            case "15" -> text("search.minutes.15");
            case "30" -> text("search.minutes.30");
            default -> text("search.minutes.more");
        };
    }
}
