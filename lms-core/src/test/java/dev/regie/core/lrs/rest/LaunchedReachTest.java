package dev.regie.core.lrs.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.lrs.AgentKey;
import dev.regie.core.lrs.DocumentContext;
import dev.regie.core.lrs.LaunchTokens.Launched;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What launched content reaches of the documents: cmi5 10.0, 11.0 and 12.0. */
class LaunchedReachTest {
    private static final UUID REGISTRATION = UUID.fromString("12345678-1234-5678-1234-567812345678");
    private static final AgentKey LEARNER = AgentKey.account("https://regie.dev/installations/test", "p1");
    private static final AgentKey OTHER = AgentKey.account("https://regie.dev/installations/test", "p2");
    private static final String AU = "https://example.org/au";

    private final LaunchedReach reach = new LaunchedReach(new Launched(REGISTRATION, LEARNER, AU));

    private boolean may(String method, DocumentContext context, String id) {
        return reach.refusal(method, context, Optional.of(id).filter(text -> !text.isEmpty()))
                .isEmpty();
    }

    private static DocumentContext state(String activity) {
        return DocumentContext.state(activity, LEARNER, Optional.of(REGISTRATION));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, bookmark, true",
        "PUT, bookmark, true",
        "POST, bookmark, true",
        "DELETE, bookmark, true",
        "GET, LMS.LaunchData, true",
        "HEAD, LMS.LaunchData, true",
        "PUT, LMS.LaunchData, false",
        "POST, LMS.LaunchData, false",
        "DELETE, LMS.LaunchData, false",
        "GET, '', true",
        "DELETE, '', false"
    })
    void it_keeps_state_of_its_own_and_reads_what_it_was_launched_with_10_1(String method, String id, boolean may) {
        assertThat(may(method, state(AU), id)).isEqualTo(may);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT"})
    void state_of_another_learner_registration_or_activity_is_out_of_reach_10_1(String method) {
        assertThat(may(method, DocumentContext.state(AU, OTHER, Optional.of(REGISTRATION)), "a"))
                .isFalse();
        assertThat(may(method, DocumentContext.state(AU, LEARNER, Optional.of(UUID.randomUUID())), "a"))
                .isFalse();
        assertThat(may(method, DocumentContext.state(AU, LEARNER, Optional.empty()), "a"))
                .isFalse();
        assertThat(may(method, state("https://example.org/au2"), "a")).isFalse();
        assertThat(may(method, state(AU + "/scene/2"), "a")).isTrue();
        assertThat(may(method, state(AU + "#scene"), "a")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, cmi5LearnerPreferences, true",
        "PUT, cmi5LearnerPreferences, true",
        "POST, cmi5LearnerPreferences, true",
        "DELETE, cmi5LearnerPreferences, false",
        "GET, diary, false",
        "PUT, diary, false",
        "GET, '', false"
    })
    void of_the_learner_it_knows_the_preferences_and_nothing_else_11_0(String method, String id, boolean may) {
        assertThat(may(method, DocumentContext.agentProfile(LEARNER), id)).isEqualTo(may);
        assertThat(may(method, DocumentContext.agentProfile(OTHER), id)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"GET, true", "PUT, true", "POST, true", "DELETE, false"})
    void it_uses_the_profile_of_its_own_activity_12_0(String method, boolean may) {
        assertThat(may(method, DocumentContext.activityProfile(AU), "settings")).isEqualTo(may);
        assertThat(may(method, DocumentContext.activityProfile("https://example.org/other"), "settings"))
                .isFalse();
    }

    @Test
    void the_refusal_says_why() {
        assertThat(reach.refusal("GET", DocumentContext.agentProfile(LEARNER), Optional.of("diary")))
                .hasValueSatisfying(reason -> assertThat(reason).contains("cmi5LearnerPreferences"));
    }
}
