package dev.regie.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.regie.core.access.Role;
import dev.regie.core.people.PeopleQuery.Standing;
import dev.regie.core.people.TeamId;
import dev.regie.core.shared.PersonId;
import org.junit.jupiter.api.Test;

class PeopleFilterTest {
    @Test
    void an_address_says_all_of_the_filter_and_no_more() {
        PeopleFilter all = new PeopleFilter(
                "vries & co",
                TeamId.random(),
                true,
                Role.MANAGER,
                Standing.ALL,
                PeopleFilter.Order.FAMILY_BACKWARDS,
                3,
                PersonId.random());

        assertThat(PeopleFilter.read(all.write())).isEqualTo(all);
        assertThat(PeopleFilter.NONE.write().getQueryString()).isEmpty();
        assertThat(PeopleFilter.read(QueryParameters.empty())).isEqualTo(PeopleFilter.NONE);
    }

    @Test
    void what_cannot_be_read_is_left_out() {
        assertThat(PeopleFilter.read(
                        QueryParameters.fromString("team=x&role=boss&standing=gone&order=shoe&page=-4&person=me")))
                .isEqualTo(PeopleFilter.NONE);
        assertThat(PeopleFilter.read(QueryParameters.fromString("page=two")).page())
                .isZero();
    }

    @Test
    void a_page_becomes_a_stretch() {
        assertThat(PeopleFilter.NONE.onPage(2).query().offset()).isEqualTo(2 * PeopleFilter.ROWS);
        assertThat(PeopleFilter.NONE.onPage(-1).page()).isZero();
    }
}
