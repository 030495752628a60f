package dev.regie.authoring;

import dev.regie.core.ModuleRules;

class ArchitectureTest extends ModuleRules {

    ArchitectureTest() {
        super("dev.regie.authoring");
    }
}
