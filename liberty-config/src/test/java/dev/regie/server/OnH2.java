package dev.regie.server;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Every server test, on H2. */
@Suite
@SelectPackages("dev.regie.server")
@IncludeClassNamePatterns(".*IT")
final class OnH2 {

    private OnH2() {}

    @BeforeSuite
    static void choose() {
        Engine.H2.choose();
    }
}
