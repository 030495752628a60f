package dev.regie.server;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The server tests on H2. */
@Suite
@SelectPackages("dev.regie.server")
@IncludeClassNamePatterns(".*IT")
@ExcludeTags(OnPostgresql.ALONE)
final class OnH2 {

    /** Tag of what does not depend on the database and is shared out between the two: taken here. */
    static final String ALONE = "on-h2-alone";

    private OnH2() {}

    @BeforeSuite
    static void choose() {
        Engine.H2.choose();
    }
}
