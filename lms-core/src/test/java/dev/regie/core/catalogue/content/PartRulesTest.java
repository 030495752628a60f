package dev.regie.core.catalogue.content;

import static dev.regie.core.catalogue.content.CourseFixtures.both;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.Fault.Rule;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of single blocks, items and activities that need no source to be broken. */
class PartRulesTest {
    private static final LanguageMap TEXT = both("t", "t");
    private static final MediaFile FILE =
            new MediaFile("x.mp4", Map.of(Language.NL, CourseFixtures.PICTURE, Language.EN, CourseFixtures.PICTURE));

    @Test
    void a_film_has_captions_and_a_description_and_a_sound_needs_neither() {
        assertThat(rules(BlockRules.speaksToAll("l/b", new Video("b", true, FILE, null, TEXT, TEXT, null))))
                .containsExactly(Rule.CAPTIONS_MISSING, Rule.DESCRIPTION_MISSING);
        assertThat(BlockRules.speaksToAll("l/b", new Video("b", true, FILE, FILE, TEXT, TEXT, TEXT)))
                .isEmpty();
        assertThat(BlockRules.speaksToAll("l/b", new Audio("b", true, FILE, null, TEXT, TEXT, null)))
                .isEmpty();
    }

    @Test
    void blocks_of_parts_have_at_least_two() {
        var section = new Sections.Section("s", TEXT, TEXT);
        assertThat(Stream.of(
                        new Accordion("b", true, null, List.of(section)),
                        new Tabs("b", true, null, List.of(section)),
                        new FlipCards("b", true, null, List.of(new FlipCards.Card("c", TEXT, TEXT))),
                        new Commitments("b", true, TEXT, named("one"))))
                .allSatisfy(block ->
                        assertThat(rules(BlockRules.isWhole("l/b", block))).containsExactly(Rule.TOO_FEW_PARTS));
        assertThat(BlockRules.isWhole("l/b", new Commitments("b", true, TEXT, named("one", "two"))))
                .isEmpty();
    }

    @Test
    void every_turn_has_a_known_speaker_and_every_speaker_a_turn() {
        var turns = List.of(new Dialogue.Turn("t1", "a", TEXT, null), new Dialogue.Turn("t2", "c", TEXT, null));
        assertThat(BlockRules.isWhole("l/b", new Dialogue("b", true, null, named("a", "b"), turns)))
                .extracting(Fault::path)
                .containsExactly("l/b/t2", "l/b");
    }

    @Test
    void what_is_embedded_comes_from_a_listed_host() {
        var embed = new Embed("b", true, "https://player.vimeo.com/video/1", TEXT, TEXT);
        assertThat(BlockRules.embedsFrom("l/b", embed, List.of("player.vimeo.com")))
                .isEmpty();
        assertThat(rules(BlockRules.embedsFrom("l/b", embed, List.of("vimeo.com"))))
                .containsExactly(Rule.EMBED_HOST_UNKNOWN);
        assertThat(Embed.isEmbeddable("https://player.vimeo.com@example.org/")).isFalse();
        assertThat(Embed.isEmbeddable("https://player.vimeo.com:8443/")).isFalse();
        assertThat(Embed.isEmbeddable("javascript:alert(1)")).isFalse();
    }

    @Test
    void a_situation_has_a_best_answer() {
        assertThat(rules(ItemRules.canBeAnswered("q", situational(0.9, 0.5))))
                .containsExactly(Rule.RIGHT_ANSWER_MISSING);
        assertThat(ItemRules.canBeAnswered("q", situational(1, 1))).isEmpty();
    }

    @Test
    void a_matching_has_two_pairs_and_a_sorting_two_bins_that_are_used() {
        var pair = new Matching.Pair("p", TEXT, TEXT);
        assertThat(rules(ItemRules.canBeAnswered("q", new Matching("q", "o", 1, TEXT, TEXT, List.of(pair)))))
                .containsExactly(Rule.TOO_FEW_ANSWERS);
        var thing = new Sorting.Thing("t", "a", TEXT, null);
        assertThat(rules(ItemRules.canBeAnswered(
                        "q", new Sorting("q", "o", 1, TEXT, TEXT, named("a", "b"), List.of(thing)))))
                .containsExactly(Rule.BIN_UNUSED);
    }

    @Test
    void a_scale_of_agreement_has_two_to_seven_answers() {
        assertThat(rules(ItemRules.canBeAnswered("q", likert("a")))).containsExactly(Rule.TOO_FEW_ANSWERS);
        assertThat(ItemRules.canBeAnswered("q", likert("a", "b", "c", "d", "e", "f", "g")))
                .isEmpty();
        assertThat(rules(ItemRules.canBeAnswered("q", likert("a", "b", "c", "d", "e", "f", "g", "h"))))
                .containsExactly(Rule.TOO_MANY_PARTS);
    }

    @Test
    void each_gap_is_marked_once_in_every_language() {
        assertThat(ItemRules.gapsAreMarked("q", fillIn(both("[[a]] en [[b]]", "[[b]] and [[a]]"))))
                .isEmpty();
        assertThat(ItemRules.gapsAreMarked("q", fillIn(both("[[a]] en [[b]]", "[[a]] and [[a]]"))))
                .containsExactly(new Fault(Rule.GAPS_DIFFER, "q", "The text in en marks [a, a], the gaps are [a, b]"));
    }

    @Test
    void a_draw_brings_something_to_be_judged() {
        List<Item> bank = List.of(CourseFixtures.singleChoice("s"), likert("a", "b"));
        assertThat(rules(ActivityRules.isWhole(assessment(bank, 1, 0.5)))).containsExactly(Rule.NOTHING_JUDGED);
        assertThat(ActivityRules.isWhole(assessment(bank, 2, 0.5))).isEmpty();
        assertThat(rules(ActivityRules.isWhole(assessment(bank, 2, 0)))).containsExactly(Rule.MASTERY_MEANINGLESS);
    }

    @Test
    void equal_numbers_are_equal_however_they_are_written() {
        assertThat(numeric("12.50", "0")).isEqualTo(numeric("12.5", "0.0"));
        assertThat(numeric("1000", "0").rightResponse()).containsExactly("1000");
    }

    @Test
    void materials_are_for_their_audience_alone() {
        var everybody = material("card", Audience.LEARNER, Audience.FACILITATOR, Audience.COACH);
        var guide = material("guide", Audience.FACILITATOR);
        var talk = new CoachingTalk(
                CourseFixtures.head("talk", TEXT, TEXT, 5), TEXT, null, named("q"), List.of(everybody, guide));
        assertThat(Materials.forAudience(talk, Set.of(Audience.LEARNER))).containsExactly(everybody);
        assertThat(Materials.forAudience(talk, Set.of(Audience.FACILITATOR))).containsExactly(everybody, guide);
        assertThat(Materials.forAudience(talk, Set.of())).isEmpty();
        assertThat(Materials.showGuides(Set.of(Audience.LEARNER, Audience.COACH)))
                .isFalse();
        assertThat(Materials.showRubric(Set.of(Audience.LEARNER))).isTrue();
        assertThat(Materials.showRubric(Set.of(Audience.FACILITATOR))).isFalse();
    }

    private static List<Rule> rules(Stream<Fault> faults) {
        return faults.map(Fault::rule).toList();
    }

    private static List<NamedText> named(String... ids) {
        return Stream.of(ids).map(id -> new NamedText(id, TEXT)).toList();
    }

    private static Likert likert(String... answers) {
        return new Likert("q", "o", TEXT, null, named(answers));
    }

    private static Situational situational(double one, double other) {
        return new Situational(
                "q",
                "o",
                1,
                TEXT,
                null,
                List.of(
                        new Situational.Weighed("a", TEXT, one, TEXT),
                        new Situational.Weighed("b", TEXT, other, TEXT)));
    }

    private static FillIn fillIn(LanguageMap prompt) {
        var accepted = new AcceptedTexts(TEXT);
        return new FillIn(
                "q", "o", 1, prompt, List.of(new FillIn.Gap("a", accepted), new FillIn.Gap("b", accepted)), TEXT, TEXT);
    }

    private static Numeric numeric(String answer, String tolerance) {
        return new Numeric("q", "o", 1, TEXT, new BigDecimal(answer), new BigDecimal(tolerance), null, TEXT, TEXT);
    }

    private static Material material(String id, Audience... audience) {
        return new Material(id, Set.of(audience), null, TEXT, TEXT);
    }

    private static Assessment assessment(List<Item> bank, int draw, double mastery) {
        return new Assessment(CourseFixtures.assessment().head(), mastery, draw, true, null, bank);
    }
}
