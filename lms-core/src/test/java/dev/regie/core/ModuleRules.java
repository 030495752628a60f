package dev.regie.core;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

/** What holds in every module; each module's own test extends it. */
public abstract class ModuleRules {

    /** All classes of Regie that the module can see. */
    protected static final JavaClasses REGIE = HouseRules.regie();

    private final String modulePackage;

    /** Of the module with this package. */
    protected ModuleRules(String modulePackage) {
        this.modulePackage = modulePackage;
    }

    @Test
    void modules_follow_the_arrows_of_the_design() {
        HouseRules.arrowsBetweenModules().check(REGIE);
    }

    @Test
    void features_form_no_cycle() {
        HouseRules.noCycles(modulePackage).check(REGIE);
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
