package dev.regie.core.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import javax.sql.DataSource;

/** Gives beans what comes from outside: the clock, the database and the settings. */
@ApplicationScoped
public class Environment {

    @Produces
    @Dependent
    @Resource(lookup = "jdbc/regie")
    DataSource dataSource;

    /** The wall clock; tests give a fixed one instead. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    /** What hides texts that wait in the database. */
    @Produces
    @Singleton
    Seal seal() {
        return Seal.from(System.getenv());
    }

    /** The settings of this process. */
    @Produces
    @Singleton
    Settings settings() {
        return Settings.from(System.getenv());
    }
}
