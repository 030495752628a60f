package dev.regie.core.catalogue.content;

import static dev.regie.core.catalogue.content.CourseFixtures.both;

import dev.regie.core.shared.LanguageMap;
import java.util.List;

/** A case of two scenes and two endings in which the first decision is remembered. */
public final class CaseFixture {

    private CaseFixture() {}

    /** The case {@code talk}: who tells instead of asking finds a closed door, until an apology. */
    public static Case story() {
        return new Case(
                CourseFixtures.head("talk", both("Het gesprek", "The talk"), both("Een casus.", "A case."), 10),
                "corridor",
                List.of(
                        new Scene.Turn(
                                "corridor",
                                both("Gang", "Corridor"),
                                both("Op de gang", "In the corridor"),
                                both("Fatma wacht.", "Fatma waits."),
                                List.of(),
                                List.of(
                                        decision("ask", Scene.Condition.ALWAYS, List.of(), to("ward")),
                                        decision("tell", Scene.Condition.ALWAYS, List.of("told"), to("ward")))),
                        new Scene.Turn(
                                "ward",
                                both("Afdeling", "Ward"),
                                both("Aan tafel", "At the table"),
                                both("Ze gaat zitten.", "She sits down."),
                                List.of(new Scene.Variant(
                                        "tense",
                                        when("told"),
                                        both("Ze blijft bij de deur.", "She stays at the door."))),
                                List.of(
                                        decision(
                                                "listen",
                                                Scene.Condition.ALWAYS,
                                                List.of(),
                                                new Scene.Way("distance", when("told")),
                                                to("trust")),
                                        decision("plan", unless("told"), List.of(), to("trust")),
                                        decision("apologise", when("told"), List.of(), to("trust")))),
                        ending("trust"),
                        ending("distance")));
    }

    private static Scene.Decision decision(String id, Scene.Condition condition, List<String> set, Scene.Way... ways) {
        return new Scene.Decision(
                id,
                condition,
                set,
                List.of(ways),
                text("Je doet", "You do", id),
                text("Dan", "Then", id),
                text("Idee", "Idea", id));
    }

    private static Scene.Ending ending(String id) {
        return new Scene.Ending(
                id,
                text("Einde", "Ending", id),
                both("Later", "Later"),
                text("Het is", "It is", id),
                text("Idee", "Idea", id));
    }

    private static LanguageMap text(String dutch, String english, String id) {
        return both(dutch + " " + id, english + " " + id);
    }

    private static Scene.Way to(String scene) {
        return new Scene.Way(scene, Scene.Condition.ALWAYS);
    }

    private static Scene.Condition when(String flag) {
        return new Scene.Condition(List.of(flag), List.of());
    }

    private static Scene.Condition unless(String flag) {
        return new Scene.Condition(List.of(), List.of(flag));
    }
}
