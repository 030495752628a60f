package dev.regie.core.lrs;

import static dev.regie.core.lrs.AttachmentFixture.data;
import static dev.regie.core.lrs.AttachmentFixture.declared;
import static dev.regie.core.lrs.AttachmentFixture.request;
import static dev.regie.core.lrs.AttachmentFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Digests;
import dev.regie.core.shared.TestDatabases;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Attachments and their data, xAPI 1.0.3 Data 2.4.11 and Communication 1.5.2. */
class AttachmentStoreTest {
    private static final byte[] TEXT = "an essay".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LARGE = new byte[600_000];

    static {
        new Random(1).nextBytes(LARGE);
    }

    private static void refused(StatementRequest request, StoreFixture store, String property) {
        assertThat(store.store(request))
                .isInstanceOfSatisfying(
                        StoreResult.Invalid.class,
                        invalid -> assertThat(invalid.error().property()).isEqualTo(property));
        assertThat(store.count("attachment_piece")).isZero();
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void data_comes_back_to_the_byte_and_is_kept_once_Communication_1_5_2(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        String both = statement(declared(TEXT, "text/plain"), declared(LARGE, "image/jpeg"));
        store.store(request("[" + both + "," + statement(declared(TEXT, "text/plain")) + "]", data(TEXT), data(LARGE)));
        store.store(request(statement(declared(TEXT, "text/plain")), data(TEXT)));
        var stored = store.after(0);
        assertThat(store.attachments(stored.get(0)))
                .containsOnlyKeys(Digests.sha256(TEXT), Digests.sha256(LARGE))
                .containsEntry(Digests.sha256(LARGE), LARGE);
        assertThat(store.attachments(stored.get(1), stored.get(2))).containsOnlyKeys(Digests.sha256(TEXT));
        assertThat(store.count("attachment")).isEqualTo(2);
        assertThat(store.count("attachment_piece")).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void data_that_is_missing_or_that_nothing_names_is_refused_Communication_1_5_2(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        refused(request(statement(declared(TEXT, "text/plain"))), store, "attachments[0].fileUrl");
        refused(request(StatementFixture.statement(), data(TEXT)), store, "X-Experience-API-Hash");
        refused(
                request(statement(declared(TEXT, "text/plain")), data(TEXT), data(LARGE)),
                store,
                "X-Experience-API-Hash");
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_part_has_the_type_that_its_attachment_says_Communication_1_5_2(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        String declared = statement(declared(TEXT, "text/plain; charset=UTF-8"));
        String sha2 = Digests.sha256(TEXT);
        refused(request(declared, SignatureFixture.data(TEXT, sha2, "image/png")), store, "attachments[0].contentType");
        assertThat(store.store(request(declared, SignatureFixture.data(TEXT, sha2, "Text/Plain"))))
                .isInstanceOf(StoreResult.Stored.class);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void who_only_names_a_digest_gets_nobody_elses_data(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        String declared = declared(TEXT, "text/plain");
        store.store(request(statement(declared), data(TEXT)));
        StoredStatement naming =
                store.stored(statement(declared.replace("\"length\"", "\"fileUrl\":\"https://e.org/f\",\"length\"")));
        assertThat(store.attachments(naming)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_conflict_leaves_no_data_behind(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        String id = "{\"id\":\"12345678-1234-5678-8234-567812345678\",";
        store.store(id + StatementFixture.statement().substring(1));
        assertThat(store.store(
                        request(id + statement(declared(TEXT, "text/plain")).substring(1), data(TEXT))))
                .isInstanceOf(StoreResult.Conflict.class);
        assertThat(store.count("attachment_piece")).isZero();
        assertThat(store.count("attachment")).isZero();
    }
}
