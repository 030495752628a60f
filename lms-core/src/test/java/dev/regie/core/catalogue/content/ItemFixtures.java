package dev.regie.core.catalogue.content;

import static dev.regie.core.catalogue.content.CourseFixtures.both;

import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** One item of each type that {@link CourseFixtures} does not have. */
public final class ItemFixtures {

    private static final LanguageMap RIGHT = both("Goed zo", "Well done");
    private static final LanguageMap WRONG = both("Nog niet", "Not yet");

    private ItemFixtures() {}

    /** An item of every type. */
    public static List<Item> all() {
        return List.of(
                CourseFixtures.singleChoice("single"),
                CourseFixtures.multipleChoice("multiple"),
                CourseFixtures.ordering("order"),
                trueFalse("claim"),
                situational("situation"),
                matching("match"),
                sorting("sort"),
                numeric("number"),
                fillIn("gaps"),
                shortText("short"),
                longText("long"),
                likert("scale"));
    }

    /** A response to each of them, wholly right where there is a right one. */
    public static List<String> response(Item item) {
        return switch (item) {
            case Judged judged -> judged.rightResponse();
            case LongText _ -> List.of("Een eigen verhaal.");
            case Likert _ -> List.of("agree");
        };
    }

    /** An assessment that asks all of these; mastery 0.5. */
    public static Assessment bankOf(Item... items) {
        return bankOf(items.length, List.of(items));
    }

    /** An assessment that draws so many of these; mastery 0.5. */
    public static Assessment bankOf(int draw, List<Item> items) {
        return new Assessment(
                CourseFixtures.head("bank", both("Bank", "Bank"), both("Een bank.", "A bank."), 5),
                0.5,
                draw,
                false,
                null,
                items);
    }

    /** It is true. */
    public static TrueFalse trueFalse(String id) {
        return new TrueFalse(
                id,
                "listen",
                1,
                both("Luisteren kost tijd.", "Listening takes time."),
                true,
                both("Ja, en het levert op.", "Yes, and it pays."),
                both("Toch wel.", "It does."),
                null);
    }

    /** Answer {@code best} weighs 1, {@code fair} 0.5 and {@code poor} 0; the item weighs 2. */
    public static Situational situational(String id) {
        return new Situational(
                id,
                "ask",
                2,
                both("Wat doe je?", "What do you do?"),
                null,
                List.of(weighed("fair", 0.5), weighed("best", 1), weighed("poor", 0)));
    }

    /** Three pairs. */
    public static Matching matching(String id) {
        return new Matching(
                id,
                "listen",
                1,
                both("Wat hoort bij elkaar?", "What belongs together?"),
                both("Zo hoort het.", "That is how it goes."),
                List.of(pair("wide"), pair("narrow"), pair("closed")));
    }

    /** Bins {@code open} (story, question) and {@code shut} (silence). */
    public static Sorting sorting(String id) {
        return new Sorting(
                id,
                "listen",
                1,
                both("Wat opent?", "What opens?"),
                both("Zo ligt het.", "That is where they lie."),
                List.of(new NamedText("open", both("Opent", "Opens")), new NamedText("shut", both("Sluit", "Shuts"))),
                List.of(thing("story", "open"), thing("silence", "shut"), thing("question", "open")));
    }

    /** 12.5, give or take 0.5. */
    public static Numeric numeric(String id) {
        return new Numeric(
                id,
                "listen",
                1,
                both("Hoeveel minuten?", "How many minutes?"),
                new BigDecimal("12.5"),
                new BigDecimal("0.5"),
                both("minuten", "minutes"),
                RIGHT,
                WRONG);
    }

    /** Gaps {@code g1} (doel, aim) and {@code g2} (idee, idea or notion). */
    public static FillIn fillIn(String id) {
        return new FillIn(
                id,
                "listen",
                1,
                both("Zeg je [[g1]] en je [[g2]].", "Say your [[g1]] and your [[g2]]."),
                List.of(
                        new FillIn.Gap("g1", accepted("doel", "aim")),
                        new FillIn.Gap("g2", accepted("idee", "idea\nnotion"))),
                RIGHT,
                WRONG);
    }

    /** Accepts {@code samenvatten}, {@code sum up} and {@code summing up}. */
    public static ShortText shortText(String id) {
        return new ShortText(
                id,
                "listen",
                1,
                both("Hoe heet dat?", "What is that called?"),
                accepted("samenvatten", "sum up\nsumming up"),
                RIGHT,
                WRONG);
    }

    /** Not judged. */
    public static LongText longText(String id) {
        return new LongText(
                id,
                "ask",
                both("Vertel.", "Tell."),
                both("Let op de vraag.", "Mind the question."),
                both("Een goed verhaal heeft een vraag.", "A good story has a question."));
    }

    /** Not judged: disagree, neutral, agree. */
    public static Likert likert(String id) {
        return new Likert(
                id,
                "ask",
                both("Ik vraag door.", "I ask on."),
                null,
                List.of(
                        new NamedText("disagree", both("Oneens", "Disagree")),
                        new NamedText("neutral", both("Neutraal", "Neutral")),
                        new NamedText("agree", both("Eens", "Agree"))));
    }

    private static Situational.Weighed weighed(String id, double weight) {
        return new Situational.Weighed(
                id, both("Antwoord " + id, "Answer " + id), weight, both("Over " + id, "About " + id));
    }

    private static Matching.Pair pair(String id) {
        return new Matching.Pair(id, both("Links " + id, "Left " + id), both("Rechts " + id, "Right " + id));
    }

    private static Sorting.Thing thing(String id, String bin) {
        return new Sorting.Thing(id, bin, both("Ding " + id, "Thing " + id), both("Over " + id, "About " + id));
    }

    private static AcceptedTexts accepted(String dutch, String english) {
        return new AcceptedTexts(new LanguageMap(Map.of(Language.NL, dutch, Language.EN, english)));
    }
}
