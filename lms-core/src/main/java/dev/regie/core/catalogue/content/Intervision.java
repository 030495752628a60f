package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Peer consultation by a method with roles and timed steps.
 *
 * @param method id of the method
 * @param methodName plain text
 */
public record Intervision(
        ActivityHead head,
        LanguageMap about,
        @Nullable LanguageMap prepare,
        String method,
        LanguageMap methodName,
        List<Role> roles,
        List<Step> steps,
        List<Material> materials)
        implements Briefed {
    public Intervision {
        requireNonNull(head, "head");
        requireNonNull(about, "about");
        requireNonNull(methodName, "methodName");
        StableId.require(method);
        roles = List.copyOf(roles);
        steps = List.copyOf(steps);
        materials = List.copyOf(materials);
    }

    /** What one of the group does; title in plain text, text as Markdown. */
    public record Role(String id, LanguageMap title, LanguageMap text) {
        public Role {
            requireNonNull(title, "title");
            requireNonNull(text, "text");
            StableId.require(id);
        }
    }

    /** What happens next; title in plain text, text as Markdown. */
    public record Step(String id, int minutes, LanguageMap title, LanguageMap text) {
        public Step {
            requireNonNull(title, "title");
            requireNonNull(text, "text");
            StableId.require(id);
            Minutes.require(minutes);
        }
    }
}
