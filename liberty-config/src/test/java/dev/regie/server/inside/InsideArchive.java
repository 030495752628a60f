package dev.regie.server.inside;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ByteArrayAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The application's own modules and libraries, taken from the built WAR, without its pages: with them Regie's filter would, rightly, refuse
 * the address at which Arquillian calls its tests.
 */
final class InsideArchive {

    private static final String WEB_XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0" metadata-complete="true">
              <servlet>
                <servlet-name>ArquillianServletRunnerEE9</servlet-name>
                <servlet-class>org.jboss.arquillian.protocol.servlet5.runner.ServletTestRunner</servlet-class>
              </servlet>
              <servlet-mapping>
                <servlet-name>ArquillianServletRunnerEE9</servlet-name>
                <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
              </servlet-mapping>
            </web-app>
            """;

    private static final String BEANS_XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.1" bean-discovery-mode="all"/>
            """;

    private InsideArchive() {}

    static WebArchive with(Class<?>... classes) {
        WebArchive archive = ShrinkWrap.create(WebArchive.class, "inside.war")
                .addClasses(classes)
                .addAsLibraries(jarOf(Assertions.class))
                .addAsWebInfResource(new StringAsset(BEANS_XML), "beans.xml")
                .setWebXML(new StringAsset(WEB_XML));
        try (JarFile war = new JarFile(builtWar())) {
            for (JarEntry entry : war.stream().filter(InsideArchive::isNeeded).toList()) {
                try (InputStream content = war.getInputStream(entry)) {
                    archive.addAsLibrary(
                            new ByteArrayAsset(content),
                            Path.of(entry.getName()).getFileName().toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive;
    }

    private static boolean isNeeded(JarEntry entry) {
        String name = entry.getName().replaceFirst("^WEB-INF/lib/", "");
        return !name.equals(entry.getName())
                && List.of("vaadin", "flow", "copilot", "hilla", "atmosphere").stream()
                        .noneMatch(name::startsWith);
    }

    private static File builtWar() {
        return Path.of(System.getProperty("regie.test.wlp"), "usr/servers/regie/apps/regie.war")
                .toFile();
    }

    private static File jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toFile();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
