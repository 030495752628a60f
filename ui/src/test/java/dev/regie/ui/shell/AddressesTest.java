package dev.regie.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.regie.core.access.Permission;
import dev.regie.core.access.PermissionTable;
import dev.regie.core.access.Role;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page has a row in the permission table, every row for a page has a page, and home leads to one of them. */
class AddressesTest {

    private static final Set<String> ROUTES = new ClassFileImporter()
            .importPackages("dev.regie.ui").stream()
                    .filter(type -> type.isAnnotatedWith(Route.class))
                    .flatMap(AddressesTest::addresses)
                    .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void pages_and_rows_are_the_same() {
        Set<String> rows = PermissionTable.rows().stream()
                .filter(row -> row.kind() == Permission.Kind.VIEW)
                .map(row -> row.template().replaceAll("\\{(\\w+)}", ":$1"))
                .map(template -> template.replaceAll(":\\w+", ":x"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ROUTES).isEqualTo(rows);
    }

    @Test
    void home_is_a_page_for_every_role() {
        for (Role role : Role.values()) {
            assertThat(ROUTES).contains("/" + Home.of(Set.of(role)));
        }
    }

    private static Stream<String> addresses(JavaClass type) {
        Stream<String> aliases = type.tryGetAnnotationOfType(RouteAlias.class).map(RouteAlias::value).stream();
        return Stream.concat(Stream.of(type.getAnnotationOfType(Route.class).value()), aliases)
                .map(path -> "/" + path.replaceAll(":\\w+", ":x"));
    }
}
