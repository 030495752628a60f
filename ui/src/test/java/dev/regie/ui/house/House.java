package dev.regie.ui.house;

import dev.regie.core.access.AccessFixture;
import dev.regie.core.access.Role;
import dev.regie.core.people.PeopleFixture;
import dev.regie.core.people.Person;
import dev.regie.core.people.Team;
import dev.regie.core.people.invitation.InvitationFixture;
import dev.regie.core.shared.JpaTestUnit;
import dev.regie.core.shared.TestDatabases;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An organisation of this test's own with one admin, who looks at the pages; services and database are the real ones. */
public final class House implements AutoCloseable {

    /** People and teams. */
    public final PeopleFixture people;

    /** Who looks. */
    public final Person admin;

    private final JpaTestUnit unit = JpaTestUnit.on(TestDatabases.H2);

    /** One with nobody but the admin in it. */
    public House() {
        people = new PeopleFixture(unit);
        admin = people.person("Anna", null, "Admin", Role.ADMIN, Role.LEARNER);
        people.access.be(admin.id(), Role.ADMIN, Role.LEARNER);
        Wiring.use(List.of(
                people.people,
                people.teams,
                people.choices,
                people.membership,
                people.leadership,
                people.teamHistory,
                people.access.current,
                people.access.accounts,
                people.access.audit,
                people.access.signIns,
                InvitationFixture.service(unit, people, AccessFixture.settings(false), AccessFixture.CLOCK),
                AccessFixture.CLOCK,
                AccessFixture.settings(false)));
    }

    /** A team below another, or at the top. */
    public Team team(String name, @Nullable Team above) {
        return in(() -> people.teams.create(name, above == null ? null : above.id()))
                .orThrow();
    }

    /** What one request does, in one transaction. */
    public <T> T in(Supplier<T> request) {
        return unit.call(request);
    }

    @Override
    public void close() {
        unit.close();
    }
}
