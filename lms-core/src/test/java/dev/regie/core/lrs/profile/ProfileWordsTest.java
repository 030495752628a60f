package dev.regie.core.lrs.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.enrolment.statements.Kind;
import dev.regie.core.enrolment.statements.LearningStatements;
import dev.regie.core.lrs.ActivityTypes;
import dev.regie.core.lrs.Cmi5;
import dev.regie.core.lrs.Verbs;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The profile names the words that Regie writes, its own as concepts and those of others as references. */
class ProfileWordsTest {
    private final JsonNode profile = ServedProfile.read().json();

    @Test
    void it_has_the_id_and_the_version_that_statements_carry() {
        assertThat(profile.get("id").asString()).isEqualTo(LearningStatements.PROFILE);
        assertThat(profile.at("/versions/0/id").asString()).isEqualTo(LearningStatements.PROFILE_VERSION);
    }

    @Test
    void every_verb_that_regie_writes_has_a_template() {
        Set<String> written = Stream.concat(Arrays.stream(Kind.values()).map(Kind::verb), Stream.of(Verbs.VOIDED))
                .collect(Collectors.toSet());
        assertThat(profile.get("templates").findValuesAsString("verb")).hasSameElementsAs(written);
        assertThat(named("Verb")).isEqualTo(written);
    }

    @Test
    void its_own_activity_types_are_concepts_and_the_others_references() {
        assertThat(profile.get("concepts").findValuesAsString("id"))
                .containsExactlyInAnyOrder(
                        ActivityTypes.SELF_ASSESSMENT, ActivityTypes.PROGRAMME, ActivityTypes.COHORT);
        assertThat(named("ActivityType"))
                .containsExactlyInAnyOrder(
                        ActivityTypes.COURSE,
                        ActivityTypes.LESSON,
                        ActivityTypes.ASSESSMENT,
                        ActivityTypes.INTERACTION,
                        ActivityTypes.SIMULATION,
                        ActivityTypes.MEETING,
                        ActivityTypes.PERFORMANCE,
                        ActivityTypes.MODULE,
                        ActivityTypes.SURVEY,
                        ActivityTypes.PROFILE);
    }

    @Test
    void every_extension_and_category_is_one_of_cmi5() {
        assertThat(named("ContextExtension"))
                .containsExactlyInAnyOrder(
                        Cmi5.SESSION_ID, Cmi5.MASTERY_SCORE, Cmi5.LAUNCH_MODE, Cmi5.LAUNCH_URL, Cmi5.MOVE_ON);
        assertThat(named("Activity")).containsExactlyInAnyOrder(Cmi5.CATEGORY, Cmi5.CATEGORY_MOVE_ON);
    }

    @Test
    void what_templates_name_is_named_above() {
        Set<String> known = profile.get("dcterms:references").findValuesAsString("id").stream()
                .collect(Collectors.toSet());
        known.addAll(profile.get("concepts").findValuesAsString("id"));
        List<String> types = profile.get("templates").findValues("contextParentActivityType").stream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .toList();
        assertThat(known)
                .containsAll(types)
                .containsAll(profile.get("templates").findValuesAsString("objectActivityType"));
    }

    private Set<String> named(String type) {
        return profile.get("dcterms:references")
                .valueStream()
                .filter(one -> one.get("type").asString().equals(type))
                .map(one -> one.get("id").asString())
                .collect(Collectors.toSet());
    }
}
