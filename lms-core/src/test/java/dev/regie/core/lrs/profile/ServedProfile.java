package dev.regie.core.lrs.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The profile that is served at {@code /xapi/extensions/profile}. */
public final class ServedProfile {
    private static final ServedProfile ONE = new ServedProfile(Json.MAPPER.readTree(bytes()));

    private final JsonNode json;
    private final List<StatementTemplate> templates;

    private ServedProfile(JsonNode json) {
        this.json = json;
        this.templates =
                json.get("templates").valueStream().map(StatementTemplate::of).toList();
    }

    private static byte[] bytes() {
        try (InputStream file = ServedProfile.class.getResourceAsStream("/xapi/profile.jsonld")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file in the resources. */
    public static ServedProfile read() {
        return ONE;
    }

    /** The document as a tree. */
    public JsonNode json() {
        return json;
    }

    /** The last parts of the ids of all templates. */
    public Set<String> templateNames() {
        return templates.stream().map(StatementTemplate::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Fails unless the statement is what at least one template is about and keeps all rules of each; tells which these are. */
    public Set<String> hold(String statement) {
        return hold(statement, _ -> null);
    }

    /** @param others the statement with an id, if it is at hand; one that is not is taken to be right */
    public Set<String> hold(String statement, Function<UUID, @Nullable String> others) {
        JsonNode tree = Json.MAPPER.readTree(statement);
        List<StatementTemplate> about =
                templates.stream().filter(template -> template.isAbout(tree)).toList();
        assertThat(about).as("templates about %s", statement).isNotEmpty();
        for (StatementTemplate template : about) {
            assertThat(template.broken(tree))
                    .as("%s, held against %s", statement, template.name())
                    .isEmpty();
            if (!template.refersTo().isEmpty()) {
                holdReference(tree.path("object"), template, others);
            }
        }
        return about.stream().map(StatementTemplate::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private void holdReference(JsonNode object, StatementTemplate template, Function<UUID, @Nullable String> others) {
        assertThat(object.path("objectType").asString()).as(template.name()).isEqualTo("StatementRef");
        String other = others.apply(UUID.fromString(object.path("id").asString()));
        if (other != null) {
            JsonNode tree = Json.MAPPER.readTree(other);
            assertThat(templates.stream()
                            .filter(one -> template.refersTo().contains(one.id()))
                            .filter(one -> one.isAbout(tree))
                            .map(one -> one.broken(tree)))
                    .as("%s refers to %s", template.name(), other)
                    .isNotEmpty()
                    .allSatisfy(broken -> assertThat(broken).isEmpty());
        }
    }
}
