package dev.regie.server;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Every address that the compiled classes of Regie's modules declare: views by {@code @Route}, REST methods by {@code @Path} and the
 * application that lists them, servlets by {@code @WebServlet}. Parameters are written {@code {}}.
 */
record CompiledAddresses(List<Declared> views, List<Declared> methods, List<Declared> servlets, List<String> unlisted) {

    private static final String WS = "jakarta.ws.rs.";
    private static final Set<String> VERBS = Set.of("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS");

    /**
     * One of them.
     *
     * @param method {@code GET} for a view, empty for a servlet
     */
    record Declared(String method, String path, String by) {
        /** As the permission table and this scan can be compared. */
        String comparable() {
            return method + " " + path;
        }
    }

    /** Reads what is deployed: the WAR's own classes and those of Regie's jars in it. */
    static CompiledAddresses scan() {
        Path war = Path.of(System.getProperty("regie.test.wlp"), "usr/servers/regie/apps/regie.war");
        try {
            Path folder = Files.createTempDirectory("regie-classes");
            try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(war))) {
                unpack(entries, "WEB-INF/classes/", folder);
            }
            JavaClasses classes = new ClassFileImporter().importPath(folder);
            List<String> unlisted = new ArrayList<>();
            return new CompiledAddresses(views(classes), methods(classes, unlisted), servlets(classes), unlisted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(ZipInputStream entries, String prefix, Path folder) throws IOException {
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            String name = entry.getName();
            if (name.startsWith("WEB-INF/lib/regie-")) {
                unpack(new ZipInputStream(new ByteArrayInputStream(entries.readAllBytes())), "", folder);
            } else if (name.startsWith(prefix + "dev/regie/") && name.endsWith(".class")) {
                Path file = folder.resolve(name.substring(prefix.length()));
                Files.createDirectories(file.getParent());
                Files.write(file, entries.readAllBytes());
            }
        }
    }

    /** A template without the names of its parameters: {@code /learn/courses/:course} is {@code /learn/courses/{}}. */
    static String nameless(String template) {
        return template.replaceAll("/:[^/]+", "/{}").replaceAll("\\{[^}]*}", "{}");
    }

    private static List<Declared> views(JavaClasses classes) {
        List<Declared> found = new ArrayList<>();
        for (JavaClass each : classes) {
            each.getAnnotations().stream()
                    .flatMap(CompiledAddresses::routes)
                    .forEach(route ->
                            found.add(new Declared("GET", joined("/", nameless("/" + route)), each.getSimpleName())));
        }
        return found;
    }

    private static Stream<String> routes(JavaAnnotation<?> annotation) {
        String type = annotation.getRawType().getName();
        if (type.equals("com.vaadin.flow.router.RouteAlias.Container")
                || type.equals("com.vaadin.flow.router.RouteAlias$Container")) {
            return Stream.of((Object[]) annotation.get("value").orElseThrow())
                    .flatMap(each -> routes((JavaAnnotation<?>) each));
        }
        return type.equals("com.vaadin.flow.router.Route") || type.equals("com.vaadin.flow.router.RouteAlias")
                ? Stream.of((String) annotation.get("value").orElse(""))
                : Stream.empty();
    }

    private static List<Declared> methods(JavaClasses classes, List<String> unlisted) {
        List<JavaClass> applications = classes.stream()
                .filter(each -> each.isAnnotatedWith(WS + "ApplicationPath"))
                .toList();
        List<Declared> found = new ArrayList<>();
        for (JavaClass resource : classes) {
            Optional<String> path = path(resource.tryGetAnnotationOfType(WS + "Path"));
            if (path.isEmpty()) {
                continue;
            }
            List<JavaClass> listing = applications.stream()
                    .filter(application -> application.getCodeUnits().stream()
                            .map(JavaCodeUnit::getReferencedClassObjects)
                            .flatMap(Set::stream)
                            .anyMatch(named -> named.getRawType().equals(resource)))
                    .toList();
            if (listing.size() != 1) {
                unlisted.add(resource.getName() + " is listed by "
                        + listing.stream().map(JavaClass::getSimpleName).toList());
                continue;
            }
            String prefix = path(listing.getFirst().tryGetAnnotationOfType(WS + "ApplicationPath"))
                    .orElseThrow();
            for (JavaMethod method : resource.getMethods()) {
                for (JavaAnnotation<?> annotation : method.getAnnotations()) {
                    String verb = annotation.getRawType().getSimpleName();
                    if (VERBS.contains(verb)
                            && annotation.getRawType().getPackageName().equals("jakarta.ws.rs")) {
                        String own =
                                path(method.tryGetAnnotationOfType(WS + "Path")).orElse("");
                        found.add(new Declared(
                                verb,
                                nameless(joined(joined(prefix, path.orElseThrow()), own)),
                                resource.getSimpleName() + "." + method.getName()));
                    }
                }
            }
        }
        return found;
    }

    private static List<Declared> servlets(JavaClasses classes) {
        List<Declared> found = new ArrayList<>();
        for (JavaClass each : classes) {
            each.tryGetAnnotationOfType("jakarta.servlet.annotation.WebServlet").ifPresent(servlet -> {
                for (String attribute : List.of("value", "urlPatterns")) {
                    for (String pattern : (String[]) servlet.get(attribute).orElse(new String[0])) {
                        found.add(new Declared("", pattern, each.getSimpleName()));
                    }
                }
            });
        }
        return found;
    }

    private static Optional<String> path(Optional<? extends JavaAnnotation<?>> annotation) {
        return annotation.flatMap(found -> found.get("value")).map(String.class::cast);
    }

    private static String joined(String first, String second) {
        String all = ("/" + first + "/" + second).replaceAll("/+", "/");
        return all.length() > 1 && all.endsWith("/") ? all.substring(0, all.length() - 1) : all;
    }
}
