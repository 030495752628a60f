package dev.regie.ui;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.regie.core.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses REGIE = HouseRules.regie();

    @Test
    void modules_follow_the_arrows_of_the_design() {
        HouseRules.arrowsBetweenModules().check(REGIE);
    }

    @Test
    void features_form_no_cycle() {
        HouseRules.noCycles("dev.regie.ui").check(REGIE);
    }

    @Test
    void internals_stay_inside() {
        HouseRules.internalsStayInside().check(REGIE);
    }

    @Test
    void null_is_declared() {
        HouseRules.nullIsDeclared().check(REGIE);
    }

    @Test
    void names_say_what_things_are() {
        HouseRules.namesSayWhatThingsAre().check(REGIE);
    }
}
