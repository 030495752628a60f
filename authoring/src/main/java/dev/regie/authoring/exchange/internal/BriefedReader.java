package dev.regie.authoring.exchange.internal;

import dev.regie.core.catalogue.content.ActivityHead;
import dev.regie.core.catalogue.content.Assignment;
import dev.regie.core.catalogue.content.Audience;
import dev.regie.core.catalogue.content.Briefed;
import dev.regie.core.catalogue.content.CoachingTalk;
import dev.regie.core.catalogue.content.Intervision;
import dev.regie.core.catalogue.content.Material;
import dev.regie.core.catalogue.content.MediaFile;
import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.catalogue.content.PackageActivity;
import dev.regie.core.catalogue.content.Survey;
import dev.regie.core.catalogue.content.Workshop;
import dev.regie.core.shared.LanguageMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads activities that take place elsewhere. */
final class BriefedReader {
    static final List<String> KINDS =
            List.of("workshop", "assignment", "intervision", "coaching-talk", "survey", "package");
    private static final List<String> RESERVED = List.of("title", "summary", "about", "prepare");

    private final Desk desk;
    private final Prose prose;

    BriefedReader(Desk desk) {
        this.desk = desk;
        this.prose = desk.prose();
    }

    Briefed read(String kind, ActivityHead head, YamlMap yaml) {
        LanguageMap about = prose.markdown("about");
        return switch (kind) {
            case "workshop" -> workshop(head, about, yaml);
            case "assignment" -> assignment(head, about, yaml);
            case "intervision" -> intervision(head, about, yaml);
            case "coaching-talk" -> coachingTalk(head, about, yaml);
            case "survey" -> survey(head, about, yaml);
            default -> new PackageActivity(head, about, yaml.id("package"));
        };
    }

    private Workshop workshop(ActivityHead head, LanguageMap about, YamlMap yaml) {
        @Nullable LanguageMap prepare = prose.optionalMarkdown("prepare");
        List<Workshop.Part> agenda = desk.entries(yaml, "agenda", head.id() + "/agenda", List.of(), (entry, id) -> {
            int minutes = entry.number("minutes", 1, 600);
            LanguageMap title = prose.line("agenda." + id);
            return new Workshop.Part(id, minutes, title, prose.markdown("agenda." + id + ".guide"));
        });
        return new Workshop(head, about, prepare, agenda, materials(head, yaml));
    }

    private Assignment assignment(ActivityHead head, LanguageMap about, YamlMap yaml) {
        int followUp = yaml.number("follow-up", 1, Assignment.LONGEST_FOLLOW_UP);
        LanguageMap plan = prose.markdown("plan");
        LanguageMap evidence = prose.markdown("evidence");
        LanguageMap reflection = prose.markdown("reflection");
        List<Assignment.Criterion> rubric =
                desk.entries(yaml, "rubric", head.id() + "/rubric", List.of(), (entry, id) -> {
                    String objective = entry.id("objective");
                    String slot = "rubric." + id;
                    LanguageMap behaviour = prose.line(slot);
                    LanguageMap starting = prose.markdown(slot + ".starting");
                    LanguageMap growing = prose.markdown(slot + ".growing");
                    LanguageMap strong = prose.markdown(slot + ".strong");
                    return new Assignment.Criterion(id, objective, behaviour, starting, growing, strong);
                });
        return new Assignment(head, about, followUp, plan, evidence, reflection, rubric, materials(head, yaml));
    }

    private Intervision intervision(ActivityHead head, LanguageMap about, YamlMap yaml) {
        @Nullable LanguageMap prepare = prose.optionalMarkdown("prepare");
        String method = yaml.id("method");
        LanguageMap methodName = prose.line("method");
        List<Intervision.Role> roles = yaml.ids("roles", true).stream()
                .map(id -> {
                    LanguageMap title = prose.line("role." + id + ".title");
                    return new Intervision.Role(id, title, prose.markdown("role." + id));
                })
                .toList();
        List<Intervision.Step> steps = desk.entries(yaml, "steps", head.id() + "/step", List.of(), (entry, id) -> {
            int minutes = entry.number("minutes", 1, 600);
            LanguageMap title = prose.line("step." + id + ".title");
            return new Intervision.Step(id, minutes, title, prose.markdown("step." + id));
        });
        return new Intervision(head, about, prepare, method, methodName, roles, steps, materials(head, yaml));
    }

    private CoachingTalk coachingTalk(ActivityHead head, LanguageMap about, YamlMap yaml) {
        @Nullable LanguageMap prepare = prose.optionalMarkdown("prepare");
        List<NamedText> questions = desk.markdowns(yaml, "questions", RESERVED, question -> question);
        return new CoachingTalk(head, about, prepare, questions, materials(head, yaml));
    }

    private Survey survey(ActivityHead head, LanguageMap about, YamlMap yaml) {
        List<LanguageMap> scale = ActivityReader.scale(prose);
        List<Survey.Question> questions = desk.entries(yaml, "questions", head.id(), RESERVED, (entry, id) -> {
            Survey.Type type = entry.word("type", "scale or text", Survey.Type::of, Survey.Type.SCALE);
            return new Survey.Question(id, type, prose.line(id));
        });
        return new Survey(head, about, scale, questions);
    }

    private List<Material> materials(ActivityHead head, YamlMap yaml) {
        if (!yaml.has("materials")) {
            return List.of();
        }
        return desk.entries(yaml, "materials", head.id() + "/material", List.of(), (entry, id) -> {
            Set<Audience> audience = EnumSet.noneOf(Audience.class);
            audience.addAll(entry.words("audience", "learner, facilitator or coach", true, Audience::of));
            if (audience.isEmpty()) {
                desk.problems().add(entry.file(), entry.line(), "at least one audience", "'" + id + "' is for nobody");
                audience.add(Audience.FACILITATOR);
            }
            @Nullable
            MediaFile media = desk.media()
                    .optional(entry, "media", MediaKind.DOCUMENT, desk.languages())
                    .orElse(null);
            LanguageMap title = prose.line("material." + id + ".title");
            return new Material(id, audience, media, title, prose.optionalMarkdown("material." + id));
        });
    }
}
