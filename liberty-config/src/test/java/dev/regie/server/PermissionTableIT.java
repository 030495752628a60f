package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.access.Permission;
import dev.regie.core.access.Permission.Kind;
import dev.regie.core.access.PermissionTable;
import dev.regie.server.CompiledAddresses.Declared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The permission table and the addresses that the code declares say the same. */
class PermissionTableIT {

    private static final CompiledAddresses COMPILED = CompiledAddresses.scan();

    @Test
    void every_view_has_a_row_and_every_row_a_view() {
        assertThat(COMPILED.views()).as("the scan finds views").hasSizeGreaterThan(5);
        assertThat(rows(Kind.VIEW)).containsExactlyInAnyOrderElementsOf(comparable(COMPILED.views()));
    }

    @Test
    void every_rest_method_has_a_row() {
        assertThat(COMPILED.unlisted())
                .as("resources that are not in exactly one application")
                .isEmpty();
        assertThat(COMPILED.methods()).as("the scan finds methods").hasSizeGreaterThan(15);
        assertThat(comparable(COMPILED.methods())).isSubsetOf(rows(Kind.REST, Kind.PLAYER, Kind.XAPI));
    }

    @Test
    void every_row_of_a_rest_method_has_one_or_a_servlet() {
        Set<String> methods = comparable(COMPILED.methods());
        assertThat(PermissionTable.rows())
                .filteredOn(row -> Set.of(Kind.REST, Kind.PLAYER, Kind.XAPI).contains(row.kind()))
                .filteredOn(row -> !methods.contains(comparable(row)))
                .allSatisfy(row -> assertThat(COMPILED.servlets())
                        .as(comparable(row))
                        .anyMatch(servlet -> covers(servlet.path(), row.template())));
    }

    @Test
    void every_servlet_has_a_row() {
        assertThat(COMPILED.servlets())
                .allSatisfy(servlet -> assertThat(PermissionTable.rows())
                        .as(servlet.toString())
                        .anyMatch(row -> covers(servlet.path(), row.template())));
    }

    @Test
    void no_two_rows_are_for_the_same_address() {
        assertThat(PermissionTable.rows().stream().map(PermissionTableIT::comparable))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_page_for_people_lists_every_row_and_no_other() throws IOException {
        Path page = Path.of(System.getProperty("regie.test.root", ".."), "docs/permissions.md");
        List<String> listed = Files.readAllLines(page).stream()
                .filter(line -> line.matches("\\| [A-Z]+ \\| `.*"))
                .map(line -> line.replaceFirst("\\| ([A-Z]+) \\| `([^`]+)`.*", "$1 $2"))
                .toList();
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(PermissionTable.rows().stream()
                        .map(row -> row.method() + " " + row.template())
                        .toList());
    }

    private static Set<String> rows(Kind... kinds) {
        return PermissionTable.rows().stream()
                .filter(row -> List.of(kinds).contains(row.kind()))
                .map(PermissionTableIT::comparable)
                .collect(Collectors.toSet());
    }

    private static String comparable(Permission row) {
        return row.method() + " " + CompiledAddresses.nameless(row.template());
    }

    private static Set<String> comparable(List<Declared> declared) {
        return declared.stream().map(Declared::comparable).collect(Collectors.toSet());
    }

    private static boolean covers(String pattern, String template) {
        return pattern.endsWith("/*")
                ? template.startsWith(pattern.substring(0, pattern.length() - 1))
                : Stream.of(template, CompiledAddresses.nameless(template)).anyMatch(pattern::equals);
    }
}
