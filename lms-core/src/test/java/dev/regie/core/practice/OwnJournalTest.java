package dev.regie.core.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.AccessFixture;
import dev.regie.core.access.Caller;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.access.SignedInPerson;
import dev.regie.core.practice.JournalQuery.Kind;
import dev.regie.core.practice.internal.BlockEntries;
import dev.regie.core.practice.internal.JournalStore;
import dev.regie.core.practice.internal.OwnerOnly;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One person's journal over all courses; everybody else gets nothing of it. */
class OwnJournalTest {

    private final CurrentUser current = new CurrentUser();
    private final OwnerOnly only = new OwnerOnly(current);
    private final PersonId me = PersonId.random();
    private final PersonId anybody = PersonId.random();
    private final JournalPlace place = new JournalPlace(me, "listening-well", "first-steps");

    @ParameterizedTest
    @EnumSource
    void all_kinds_are_found_by_their_words_and_by_nobody_else(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            OwnJournal own = journal(unit);
            be(me);
            unit.run(() -> own.keep(UUID.randomUUID(), "Het gesprek met Fatma ging 100% goed", Optional.empty()));
            unit.run(() -> lessons(unit).write(place, "note", "Een GESPREK vraagt tijd"));
            unit.run(() -> commitments(unit).keep(place, "plan", new Commitment(List.of("ask"), "Gesprek plannen")));
            unit.run(() -> own.keep(UUID.randomUUID(), "Iets anders", Optional.empty()));

            assertThat(find(unit, own, "gesprek", Set.of())).hasSize(3);
            assertThat(find(unit, own, "gesprek", Set.of(Kind.LESSON))).hasSize(1);
            assertThat(find(unit, own, "100%", Set.of())).hasSize(1);
            assertThat(find(unit, own, "%", Set.of())).hasSize(1);
            assertThat(find(unit, own, "", Set.of())).hasSize(4);
            assertThat(unit.call(() -> own.find(new JournalQuery("", Set.of(), 3, 3))))
                    .satisfies(page -> {
                        assertThat(page.total()).isEqualTo(4);
                        assertThat(page.items()).hasSize(1);
                    });

            be(anybody);
            assertThat(find(unit, own, "", Set.of())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_note_that_is_sent_twice_is_one_and_two_screens_do_not_overwrite_each_other(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            OwnJournal own = journal(unit);
            be(me);
            UUID id = UUID.randomUUID();
            JournalItem.Note first = kept(unit.call(() -> own.keep(id, "Eerst", Optional.empty())));
            assertThat(kept(unit.call(() -> own.keep(id, "Eerst", Optional.empty()))))
                    .isEqualTo(first);

            JournalItem.Note second = kept(unit.call(() -> own.keep(id, "Daarna", Optional.of(first.version()))));
            assertThat(unit.call(() -> own.keep(id, "Op mijn telefoon", Optional.of(first.version()))))
                    .isInstanceOfSatisfying(
                            NoteResult.ChangedMeanwhile.class,
                            changed -> assertThat(changed.there().text()).isEqualTo("Daarna"));
            assertThat(unit.call(() -> own.keep(id, " ", Optional.of(second.version()))))
                    .isEqualTo(new NoteResult.Empty());
            assertThat(find(unit, own, "", Set.of())).isEmpty();
            assertThat(unit.call(() -> own.keep(id, "x".repeat(JournalService.LONGEST + 1), Optional.empty())))
                    .isEqualTo(new NoteResult.TooLong(JournalService.LONGEST));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_deleted_comes_back_as_it_was(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            OwnJournal own = journal(unit);
            be(me);
            unit.run(() -> own.keep(UUID.randomUUID(), "Mijn eigen notitie", Optional.empty()));
            unit.run(() -> lessons(unit).write(place, "note", "Uit de les"));
            unit.run(() -> commitments(unit).keep(place, "plan", new Commitment(List.of("ask"), "")));
            List<JournalItem> before = find(unit, own, "", Set.of());

            before.forEach(item -> unit.run(() -> own.delete(item)));
            assertThat(find(unit, own, "", Set.of())).isEmpty();

            before.forEach(item -> unit.run(() -> own.restore(item)));
            assertThat(find(unit, own, "", Set.of()))
                    .extracting(JournalItem::id)
                    .containsExactlyInAnyOrderElementsOf(
                            before.stream().map(JournalItem::id).toList());
            before.forEach(item -> unit.run(() -> own.restore(item)));
            assertThat(find(unit, own, "", Set.of())).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_reads_deletes_or_restores_what_is_anothers(TestDatabases engine) {
        try (JpaTestUnit unit = JpaTestUnit.on(engine)) {
            OwnJournal own = journal(unit);
            be(me);
            unit.run(() -> lessons(unit).write(place, "note", "Van mij"));
            JournalItem mine = find(unit, own, "", Set.of()).getFirst();

            be(anybody);
            unit.run(() -> own.delete(mine));
            assertThatThrownBy(() -> unit.run(() -> own.restore(mine))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> unit.call(() -> lessons(unit).own(place))).isInstanceOf(AccessDenied.class);
            current.become(Caller.Regie::new);
            assertThatThrownBy(() -> unit.call(() -> lessons(unit).own(place))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> unit.call(own::selfAssessments)).isInstanceOf(AccessDenied.class);

            be(me);
            assertThat(find(unit, own, "", Set.of())).containsExactly(mine);
        }
    }

    private void be(PersonId person) {
        current.become(() -> new Caller.Somebody(new SignedInPerson(person, Set.of(Role.LEARNER, Role.ADMIN))));
    }

    private OwnJournal journal(JpaTestUnit unit) {
        return new OwnJournal(new JournalStore(unit.entityManager()), only, AccessFixture.CLOCK);
    }

    private JournalService lessons(JpaTestUnit unit) {
        return new JournalService(new BlockEntries(unit.entityManager()), only, AccessFixture.CLOCK);
    }

    private CommitmentService commitments(JpaTestUnit unit) {
        return new CommitmentService(new BlockEntries(unit.entityManager()), only, AccessFixture.CLOCK);
    }

    private static List<JournalItem> find(JpaTestUnit unit, OwnJournal own, String words, Set<Kind> kinds) {
        return unit.call(() -> own.find(new JournalQuery(words, kinds, 0, 20))).items();
    }

    private static JournalItem.Note kept(NoteResult result) {
        assertThat(result).isInstanceOf(NoteResult.Kept.class);
        return ((NoteResult.Kept) result).note();
    }
}
