package dev.regie.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import dev.regie.core.lrs.AgentKey;
import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.RecordFilter;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class StatementFilterTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Test
    void the_address_says_it_all_and_comes_out_the_same() {
        String address =
                "verb=http%3A%2F%2Fadlnet.gov%2Fexpapi%2Fverbs%2Fpassed&actor=a1&since=2026-03-01&by=demo-key&before=77";
        StatementFilter filter = StatementFilter.of(new Location("admin/statements?" + address));
        assertThat(StatementFilter.of(new Location("admin/statements", filter.parameters())))
                .isEqualTo(filter);
        assertThat(filter.verb()).isEqualTo("http://adlnet.gov/expapi/verbs/passed");
        assertThat(filter.before()).isEqualTo(77);
    }

    @Test
    void what_cannot_be_read_is_left_out() {
        StatementFilter filter =
                StatementFilter.of(new Location("admin/statements?registration=x&since=yesterday&before=-&actor=%20"));
        assertThat(filter.narrows()).isFalse();
        assertThat(filter.before()).isNull();
    }

    @Test
    void days_are_whole_days_where_the_installation_is() {
        StatementFilter filter = StatementFilter.of(new Location("s?since=2026-03-28&until=2026-03-29&actor=a1"));
        RecordFilter query = filter.question("https://here", AMSTERDAM);
        assertThat(query.since()).isEqualTo(Instant.parse("2026-03-27T23:00:00Z"));
        assertThat(query.until()).isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
        assertThat(query.agent()).isEqualTo(AgentKey.account("https://here", "a1"));
    }

    @Test
    void another_choice_begins_at_the_newest() {
        StatementFilter filter = StatementFilter.of(new Location("s?before=77&actor=a1"));
        assertThat(filter.withVerb("v").before()).isNull();
        assertThat(filter.ofActor(null).narrows()).isFalse();
    }

    @Test
    void who_wrote_it_is_regie_or_a_client() {
        assertThat(StatementFilter.of(new Location("s?by=regie"))
                        .question("https://here", AMSTERDAM)
                        .authority())
                .isEqualTo(new Authority.Regie());
        assertThat(StatementFilter.of(new Location("s?by=demo-key"))
                        .question("https://here", AMSTERDAM)
                        .authority())
                .isEqualTo(new Authority.Client("demo-key"));
        assertThat(StatementFilter.of(new Location("s?by=demo-key&before=3"))
                        .withVerb("v")
                        .by())
                .isEqualTo("demo-key");
    }
}
