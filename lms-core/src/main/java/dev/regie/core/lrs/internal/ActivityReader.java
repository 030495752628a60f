package dev.regie.core.lrs.internal;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an activity and its definition. */
final class ActivityReader {
    private static final Map<String, Set<String>> COMPONENTS = Map.of(
            "true-false", Set.of(),
            "choice", Set.of("choices"),
            "fill-in", Set.of(),
            "long-fill-in", Set.of(),
            "matching", Set.of("source", "target"),
            "performance", Set.of("steps"),
            "sequencing", Set.of("choices"),
            "likert", Set.of("scale"),
            "numeric", Set.of(),
            "other", Set.of());
    private static final Set<String> LISTS = Set.of("choices", "scale", "source", "target", "steps");

    private ActivityReader() {}

    /** Reads a whole activity where nothing else may stand. */
    static void read(JsonWalk walk, Links links) throws Refused {
        Set<String> names = walk.object(Section.ACTIVITY, name -> {
            switch (name) {
                case "objectType" -> walk.string(Section.ACTIVITY, "Activity"::equals, "Activity");
                case "id" -> links.activity(walk.iri(Section.ACTIVITY), false);
                case "definition" -> {
                    definition(walk);
                    links.definition();
                }
                default -> throw walk.unknown(Section.ACTIVITY);
            }
        });
        if (!names.contains("id")) {
            throw walk.refusedAt("id", Section.ACTIVITY, "is missing");
        }
    }

    static void definition(JsonWalk walk) throws Refused {
        @Nullable String[] interaction = new @Nullable String[1];
        Set<String> names = walk.object(Section.ACTIVITY, name -> {
            switch (name) {
                case "name", "description" -> walk.languageMap(Section.ACTIVITY);
                case "type", "moreInfo" -> walk.iri(Section.ACTIVITY);
                case "extensions" -> walk.extensions();
                case "interactionType" ->
                    interaction[0] = walk.string(
                            Section.INTERACTION, COMPONENTS::containsKey, "one of the ten interaction types");
                case "correctResponsesPattern" ->
                    walk.array(Section.INTERACTION, () -> walk.string(Section.INTERACTION));
                case "choices", "scale", "source", "target", "steps" -> components(walk);
                default -> throw walk.unknown(Section.ACTIVITY);
            }
        });
        String type = interaction[0];
        if (type == null && names.contains("correctResponsesPattern")) {
            throw walk.refusedAt("interactionType", Section.INTERACTION, "is missing beside correctResponsesPattern");
        }
        for (String list : LISTS) {
            if (names.contains(list) && (type == null || !allowed(type).contains(list))) {
                throw walk.refusedAt(list, Section.INTERACTION, "does not belong to this interactionType");
            }
        }
    }

    private static Set<String> allowed(String interactionType) {
        return COMPONENTS.getOrDefault(interactionType, Set.of());
    }

    private static void components(JsonWalk walk) throws Refused {
        Set<String> ids = new HashSet<>();
        walk.array(Section.INTERACTION, () -> {
            Set<String> names = walk.object(Section.INTERACTION, name -> {
                switch (name) {
                    case "id" -> {
                        if (!ids.add(walk.string(Section.INTERACTION))) {
                            throw walk.refused(Section.INTERACTION, "must be distinct within its list");
                        }
                    }
                    case "description" -> walk.languageMap(Section.INTERACTION);
                    default -> throw walk.unknown(Section.INTERACTION);
                }
            });
            if (!names.contains("id")) {
                throw walk.refusedAt("id", Section.INTERACTION, "is missing");
            }
        });
    }
}
