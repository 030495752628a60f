package dev.regie.core;

import org.junit.jupiter.api.Test;

class ArchitectureTest extends ModuleRules {

    ArchitectureTest() {
        super("dev.regie.core");
    }

    @Test
    void features_follow_the_arrows_of_the_design() {
        HouseRules.arrowsInsideTheDomain().check(REGIE);
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
