package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import dev.regie.core.access.Scope;
import java.util.Set;
import java.util.stream.Collectors;

/** What a key may do, in plain words. */
final class ScopeWords {
    private ScopeWords() {}

    static String of(Scope scope) {
        return switch (scope) {
            case STATEMENTS_WRITE -> text("scope.statementsWrite");
            case STATEMENTS_READ -> text("scope.statementsRead");
            case STATEMENTS_READ_MINE -> text("scope.statementsReadMine");
            case STATE -> text("scope.state");
            case DEFINE -> text("scope.define");
            case PROFILE -> text("scope.profile");
            case ALL_READ -> text("scope.allRead");
            case ALL -> text("scope.all");
        };
    }

    static String of(Set<Scope> scopes) {
        return scopes.stream().sorted().map(ScopeWords::of).collect(Collectors.joining("; "));
    }
}
