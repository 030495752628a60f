package dev.regie.ui;

import dev.regie.core.ModuleRules;

class ArchitectureTest extends ModuleRules {

    ArchitectureTest() {
        super("dev.regie.ui");
    }
}
