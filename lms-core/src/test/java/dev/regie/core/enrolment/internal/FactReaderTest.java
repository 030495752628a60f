package dev.regie.core.enrolment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.StatementFact;
import dev.regie.core.enrolment.StatementFact.Kind;
import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.StoredStatement;
import dev.regie.core.lrs.Verbs;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactReaderTest {

    private static final CourseKey COURSE = new CourseKey("communication");
    private static final String LESSON = "https://regie.dev/xapi/courses/communication/activities/listening";
    private static final UUID ID = UUID.fromString("0b6e6f2e-9f5b-4a1d-8d13-2f6d2c9a7b10");
    private static final UUID REGISTRATION = UUID.fromString("b9a1c6a8-30f1-4a2c-9f4e-6a4f6b1c2d3e");
    private static final Instant AT = Instant.parse("2027-01-11T09:00:00Z");

    @Test
    void what_regie_says_about_an_activity_counts() {
        assertThat(FactReader.read(about(Verbs.COMPLETED, LESSON, new Authority.Regie()), COURSE))
                .contains(new StatementFact(ID, "listening", Kind.COMPLETED, AT));
    }

    @Test
    void what_the_launch_token_of_this_registration_says_counts() {
        Authority own = new Authority.LaunchToken(REGISTRATION);

        assertThat(FactReader.read(about(Verbs.PASSED, LESSON, own), COURSE)).isPresent();
    }

    @Test
    void what_the_launch_token_of_another_registration_says_does_not_count() {
        Authority foreign = new Authority.LaunchToken(UUID.randomUUID());

        assertThat(FactReader.read(about(Verbs.PASSED, LESSON, foreign), COURSE))
                .isEmpty();
    }

    @Test
    void what_an_outside_client_says_does_not_count() {
        assertThat(FactReader.read(about(Verbs.COMPLETED, LESSON, new Authority.Client("demo-key")), COURSE))
                .isEmpty();
    }

    @Test
    void a_voided_statement_does_not_count() {
        StoredStatement statement = statement(json(Verbs.COMPLETED, LESSON), new Authority.Regie(), true, REGISTRATION);

        assertThat(FactReader.read(statement, COURSE)).isEmpty();
    }

    @Test
    void a_statement_without_registration_does_not_count() {
        StoredStatement statement = statement(json(Verbs.COMPLETED, LESSON), new Authority.Regie(), false, null);

        assertThat(FactReader.read(statement, COURSE)).isEmpty();
    }

    @Test
    void blocks_other_courses_and_other_verbs_do_not_count() {
        Authority regie = new Authority.Regie();

        assertThat(FactReader.read(about(Verbs.COMPLETED, LESSON + "/blocks/opening", regie), COURSE))
                .isEmpty();
        assertThat(FactReader.read(about(Verbs.COMPLETED, LESSON, regie), new CourseKey("other")))
                .isEmpty();
        assertThat(FactReader.read(about(Verbs.SATISFIED, LESSON, regie), COURSE))
                .isEmpty();
    }

    @Test
    void a_sub_statement_within_says_nothing_about_the_statement_itself() {
        String json = "{\"result\":{\"extensions\":{\"https://example.org/x\":{\"verb\":{\"id\":\"" + Verbs.PASSED
                + "\"}}}},\"object\":{\"definition\":{\"id\":\"x\"},\"id\":\"" + LESSON + "\"},\"verb\":{\"id\":\""
                + Verbs.COMPLETED + "\"}}";

        assertThat(FactReader.read(statement(json, new Authority.Regie(), false, REGISTRATION), COURSE))
                .map(StatementFact::kind)
                .contains(Kind.COMPLETED);
    }

    @Test
    void a_number_that_no_reader_takes_does_not_stop_the_feed() {
        String json = "{\"result\":{\"score\":{\"raw\":" + "9".repeat(5000) + "}},\"verb\":{\"id\":\"" + Verbs.COMPLETED
                + "\"},\"object\":{\"id\":\"" + LESSON + "\"}}";

        FactReader.read(statement(json, new Authority.Regie(), false, REGISTRATION), COURSE);
        FactReader.voids(statement(json + Verbs.VOIDED, new Authority.Client("x"), false, null));
    }

    @Test
    void a_voiding_statement_names_what_it_voids() {
        UUID target = UUID.randomUUID();
        String json = "{\"verb\":{\"id\":\"" + Verbs.VOIDED
                + "\"},\"object\":{\"objectType\":\"StatementRef\",\"id\":\"" + target + "\"}}";

        assertThat(FactReader.voids(statement(json, new Authority.Client("demo-key"), false, null)))
                .contains(target);
        assertThat(FactReader.voids(about(Verbs.COMPLETED, LESSON, new Authority.Regie())))
                .isEmpty();
    }

    private static StoredStatement about(String verb, String object, Authority authority) {
        return statement(json(verb, object), authority, false, REGISTRATION);
    }

    private static String json(String verb, String object) {
        return "{\"id\":\"" + ID
                + "\",\"actor\":{\"account\":{\"homePage\":\"https://h\",\"name\":\"n\"}},\"verb\":{\"id\":\""
                + verb + "\",\"display\":{\"en\":\"did\"}},\"object\":{\"objectType\":\"Activity\",\"id\":\"" + object
                + "\",\"definition\":{\"type\":\"http://adlnet.gov/expapi/activities/lesson\"}}}";
    }

    private static StoredStatement statement(
            String json, Authority authority, boolean voided, @Nullable UUID registration) {
        return new StoredStatement(1, ID, AT, AT, json, voided, registration, authority);
    }
}
