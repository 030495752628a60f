package dev.regie.core.catalogue.content;

import static dev.regie.core.catalogue.content.CourseFixtures.both;

import dev.regie.core.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A course that breaks no rule and is played in every way: a page of blocks, a case, a bank, a look at oneself, and what takes place elsewhere. */
public final class WholeCourse {

    /** A file that is for downloading. */
    public static final MediaRef CARD = new MediaRef("fedcba9876543210".repeat(4), "pdf");

    private WholeCourse() {}

    /** The course; its activities are the ones below, in this order. */
    public static CourseContent course(CourseKey key) {
        CourseContent plain = CourseFixtures.course(key);
        return new CourseContent(
                CourseContent.SCHEMA,
                key,
                plain.languages(),
                plain.title(),
                plain.summary(),
                plain.audience(),
                plain.objectives(),
                List.of(
                        start(),
                        page(),
                        CaseFixture.story(),
                        reflection(),
                        workshop(),
                        CourseFixtures.assessment(),
                        end(),
                        refresher()),
                plain.sources());
    }

    /** The lesson {@code page} with a block of every kind that {@link CourseFixtures#lesson} lacks. */
    public static Lesson page() {
        MediaFile film = media("clip.{lang}.mp4", new MediaRef("0".repeat(64), "mp4"));
        MediaFile captions = media("clip.{lang}.vtt", new MediaRef("1".repeat(64), "vtt"));
        return new Lesson(
                head("page", true, MoveOn.COMPLETED, new Availability.Always()),
                List.of(
                        new Video(
                                "film",
                                true,
                                film,
                                captions,
                                both("Film", "Film"),
                                both("Zo.", "So."),
                                both("Een tafel.", "A table.")),
                        new Quote(
                                "said",
                                false,
                                both("Vraag eerst.", "Ask first."),
                                both("Fatma (bedacht)", "Fatma (fictional)")),
                        new Tabs("tabs", false, null, List.of(section("one"), section("two"))),
                        new FlipCards("cards", false, null, List.of(card("c"), card("d"))),
                        new Dialogue(
                                "talk-turns",
                                false,
                                null,
                                List.of(
                                        new NamedText("fatma", both("Fatma", "Fatma")),
                                        new NamedText("jan", both("Jan", "Jan"))),
                                List.of(
                                        new Dialogue.Turn(
                                                "t1",
                                                "fatma",
                                                both("Mag ik?", "May I?"),
                                                both("Ze vraagt.", "She asks.")),
                                        new Dialogue.Turn("t2", "jan", both("Ja.", "Yes."), null))),
                        new Commitments(
                                "plan",
                                true,
                                both("Wat ga je doen?", "What will you do?"),
                                List.of(
                                        new NamedText("pause", both("Wachten", "Wait")),
                                        new NamedText("ask", both("Vragen", "Ask")))),
                        new Download("card", false, media("card.{lang}.pdf", CARD), both("Kaart", "Card"), null),
                        new Embed(
                                "talk-film",
                                false,
                                "https://player.vimeo.com/video/1",
                                both("Film", "Film"),
                                both("Iemand vraagt.", "Somebody asks.")),
                        new Question(true, ItemFixtures.shortText("named")),
                        new Question(true, ItemFixtures.likert("stand")),
                        new Reflection("note", true, both("Wat neem je mee?", "What do you take along?"))));
    }

    /** The self-assessment {@code scan-start} of two statements. */
    public static SelfAssessment.Start start() {
        return new SelfAssessment.Start(
                head("scan-start", true, MoveOn.COMPLETED, new Availability.Always()),
                List.of(statement("sums-up", "listen"), statement("asks-on", "ask")),
                List.of(both("1", "1"), both("2", "2"), both("3", "3"), both("4", "4"), both("5", "5")));
    }

    /** The self-assessment {@code scan-end}, which repeats it. */
    public static SelfAssessment.End end() {
        return new SelfAssessment.End(
                head("scan-end", true, MoveOn.COMPLETED, new Availability.Always()), "scan-start");
    }

    /** The journal page {@code journal} of one prompt. */
    public static ReflectionActivity reflection() {
        return new ReflectionActivity(
                head("journal", true, MoveOn.COMPLETED, new Availability.Always()),
                List.of(new NamedText("prompt", both("Wat lukte?", "What worked?"))));
    }

    /** The workshop {@code meeting}, five days after enrolling, with a guide for facilitators and a card for all. */
    public static Workshop workshop() {
        return new Workshop(
                head("meeting", false, MoveOn.NOT_APPLICABLE, new Availability.After(Availability.Anchor.ENROLMENT, 5)),
                both("We oefenen.", "We practise."),
                null,
                List.of(new Workshop.Part("open", 10, both("Begin", "Opening"), both("Geheime gids", "Secret guide"))),
                List.of(
                        new Material(
                                "guide",
                                Set.of(Audience.FACILITATOR),
                                null,
                                both("Draaiboek", "Script"),
                                both("Voor jou", "For you")),
                        new Material(
                                "card",
                                Set.of(Audience.LEARNER),
                                media("card.{lang}.pdf", CARD),
                                both("Kaart", "Card"),
                                null)));
    }

    /** The refresher {@code later}, a week after the course is done. */
    public static Refresher refresher() {
        return new Refresher(
                head("later", false, MoveOn.COMPLETED, new Availability.After(Availability.Anchor.COURSE_DONE, 7)),
                List.of(new RichText("again", true, both("Weet je nog?", "Do you remember?"))));
    }

    private static ActivityHead head(String id, boolean required, MoveOn moveOn, Availability availability) {
        return new ActivityHead(
                id,
                both("Titel " + id, "Title " + id),
                both("Over " + id, "About " + id),
                10,
                required,
                moveOn,
                List.of("listen", "ask"),
                availability);
    }

    private static MediaFile media(String name, MediaRef file) {
        return new MediaFile(name, Map.of(Language.NL, file, Language.EN, file));
    }

    private static Sections.Section section(String id) {
        return new Sections.Section(id, both("Kop " + id, "Head " + id), both("Tekst " + id, "Text " + id));
    }

    private static FlipCards.Card card(String id) {
        return new FlipCards.Card(id, both("Voor " + id, "Front " + id), both("Achter " + id, "Back " + id));
    }

    private static SelfAssessment.Statement statement(String id, String objective) {
        return new SelfAssessment.Statement(id, objective, both("Ik doe " + id, "I do " + id));
    }
}
