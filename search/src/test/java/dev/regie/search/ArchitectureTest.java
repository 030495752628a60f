package dev.regie.search;

import dev.regie.core.ModuleRules;

class ArchitectureTest extends ModuleRules {

    ArchitectureTest() {
        super("dev.regie.search");
    }
}
