package dev.regie.core.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActivityRuleTest {
    @Test
    void openingAPageAndActingOnItIsDoingSomething() {
        assertThat(ActivityRule.isActivity("/learn", null)).isTrue();
        assertThat(ActivityRule.isActivity("/", "v-r=uidl&v-uiId=0")).isTrue();
        assertThat(ActivityRule.isActivity("/session/stay", null)).isTrue();
    }

    @Test
    void whatAPageAsksByItselfIsNot() {
        assertThat(ActivityRule.isActivity("/", "v-r=heartbeat&v-uiId=0")).isFalse();
        assertThat(ActivityRule.isActivity("/", "v-r=push&v-uiId=0")).isFalse();
        assertThat(ActivityRule.isActivity("/session", null)).isFalse();
        assertThat(ActivityRule.isActivity("/assets/regie.css", null)).isFalse();
    }
}
