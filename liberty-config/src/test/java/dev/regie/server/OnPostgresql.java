package dev.regie.server;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The server tests on PostgreSQL. */
@Suite
@SelectPackages("dev.regie.server")
@IncludeClassNamePatterns(".*IT")
@ExcludeTags(OnH2.ALONE)
final class OnPostgresql {

    /** Tag of what does not depend on the database and is shared out between the two: taken here. */
    static final String ALONE = "on-postgresql-alone";

    private OnPostgresql() {}

    @BeforeSuite
    static void choose() {
        Engine.POSTGRESQL.choose();
    }
}
