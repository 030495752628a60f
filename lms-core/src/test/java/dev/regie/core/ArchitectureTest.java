package dev.regie.core;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses REGIE = HouseRules.regie();

    @Test
    void features_follow_the_arrows_of_the_design() {
        HouseRules.arrowsInsideTheDomain().check(REGIE);
    }

    @Test
    void features_form_no_cycle() {
        HouseRules.noCycles("dev.regie.core").check(REGIE);
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

    @Test
    void the_content_model_is_pure() {
        HouseRules.theContentModelIsPure().check(REGIE);
    }

    @Test
    void no_pages_in_the_domain() {
        HouseRules.noPagesInTheDomain().check(REGIE);
    }
}
