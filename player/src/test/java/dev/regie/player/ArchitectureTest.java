package dev.regie.player;

import dev.regie.core.ModuleRules;

class ArchitectureTest extends ModuleRules {

    ArchitectureTest() {
        super("dev.regie.player");
    }
}
