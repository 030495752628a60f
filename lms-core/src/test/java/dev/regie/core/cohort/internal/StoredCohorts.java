package dev.regie.core.cohort.internal;

import dev.regie.core.access.AccessFixture;
import dev.regie.core.enrolment.EnrolmentFixture;
import dev.regie.core.shared.JpaTestUnit;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The stores of cohorts on a test's own database. */
public final class StoredCohorts {
    public final CohortDatabase database = new CohortDatabase();
    public final Cohorts cohorts = new Cohorts();
    public final CohortCourses courses = new CohortCourses();
    public final Places places = new Places();
    public final Guides guides = new Guides();
    public final AnsweredOffers answered = new AnsweredOffers();
    public final RulePeople rulePeople = new RulePeople();
    public final Standings standings = new Standings();
    public final CohortList list = new CohortList();
    public final Seating seating = new Seating();
    public final Movables movables = new Movables();

    @SuppressWarnings("UnnecessaryAssignment") // the container is what is missing here
    public StoredCohorts(JpaTestUnit unit) {
        cohorts.em = unit.entityManager();
        database.dataSource = unit.dataSource();
        courses.database = database;
        places.database = database;
        guides.database = database;
        answered.database = database;
        rulePeople.database = database;
        standings.database = database;
        list.database = database;
    }

    /** The same with the services they stand on. */
    @SuppressWarnings("UnnecessaryAssignment")
    public StoredCohorts(EnrolmentFixture on) {
        this(on.unit);
        rulePeople.teams = on.people.teams;
        seating.enrolments = on.enrolments;
        seating.people = on.people.people;
        seating.places = places;
        seating.clock = AccessFixture.CLOCK;
        movables.places = places;
        movables.enrolments = on.enrolments;
        movables.progress = on.progress;
        movables.people = on.people.people;
        movables.catalogue = on.catalogue;
    }

    /** How many statements the work sends to the database by SQL of its own. */
    @SuppressWarnings("UnnecessaryAssignment")
    public int statements(Runnable work) {
        AtomicInteger count = new AtomicInteger();
        DataSource real = database.dataSource;
        database.dataSource = proxy(
                DataSource.class,
                real,
                (_, answer) -> answer instanceof Connection connection
                        ? proxy(Connection.class, connection, (called, statement) -> {
                            count.addAndGet(called.getName().equals("prepareStatement") ? 1 : 0);
                            return statement;
                        })
                        : answer);
        try {
            work.run();
        } finally {
            database.dataSource = real;
        }
        return count.get();
    }

    private static <T> T proxy(Class<T> type, T real, Seen seen) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> seen.apply(method, method.invoke(real, arguments))));
    }

    @FunctionalInterface
    private interface Seen {
        Object apply(Method method, Object answer);
    }
}
