package dev.regie.server;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Every server test, on PostgreSQL. */
@Suite
@SelectPackages("dev.regie.server")
@IncludeClassNamePatterns(".*IT")
final class OnPostgresql {

    private OnPostgresql() {}

    @BeforeSuite
    static void choose() {
        Engine.POSTGRESQL.choose();
    }
}
