package dev.regie.player.lesson.internal;

import dev.regie.core.catalogue.content.Assignment;
import dev.regie.core.catalogue.content.Audience;
import dev.regie.core.catalogue.content.Briefed;
import dev.regie.core.catalogue.content.CoachingTalk;
import dev.regie.core.catalogue.content.Intervision;
import dev.regie.core.catalogue.content.Material;
import dev.regie.core.catalogue.content.Materials;
import dev.regie.core.catalogue.content.MediaFile;
import dev.regie.core.catalogue.content.PackageActivity;
import dev.regie.core.catalogue.content.Survey;
import dev.regie.core.catalogue.content.Workshop;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import dev.regie.player.lesson.BriefingView;
import dev.regie.player.lesson.BriefingView.Entry;
import dev.regie.player.lesson.BriefingView.Level;
import dev.regie.player.lesson.BriefingView.MaterialView;
import dev.regie.player.lesson.BriefingView.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what will happen in an activity that takes place elsewhere. Pure.
 *
 * @param audiences for whom it is said; what is for others is left out
 */
record Briefings(Texts texts, Set<Audience> audiences) {

    /** The audiences of a learner's own page, and of a preview. */
    static Set<Audience> of(boolean preview) {
        return preview ? Set.of(Audience.values()) : Set.of(Audience.LEARNER);
    }

    BriefingView view(Briefed activity, @Nullable LocalDate opens) {
        return new BriefingView(
                texts.marked(activity.about()),
                texts.markedOrNull(activity.prepare()),
                opens == null ? null : opens.toString(),
                sections(activity),
                Materials.forAudience(activity, audiences).stream()
                        .map(this::material)
                        .toList());
    }

    private List<Section> sections(Briefed activity) {
        return switch (activity) {
            case Workshop workshop -> List.of(agenda(workshop));
            case Assignment assignment -> assignment(assignment);
            case Intervision intervision -> List.of(roles(intervision), steps(intervision));
            case CoachingTalk talk ->
                List.of(section(
                        "questions",
                        talk.questions().stream()
                                .map(question -> entry(question.id(), null, texts.marked(question.text()), null))
                                .toList()));
            case Survey survey -> List.of(survey(survey));
            case PackageActivity _ -> List.of();
        };
    }

    private Section agenda(Workshop workshop) {
        boolean guides = Materials.showGuides(audiences);
        return section(
                "agenda",
                workshop.agenda().stream()
                        .map(part -> entry(
                                part.id(),
                                texts.plain(part.title()),
                                guides ? texts.marked(part.guide()) : null,
                                part.minutes()))
                        .toList());
    }

    private List<Section> assignment(Assignment assignment) {
        List<Section> sections = new ArrayList<>();
        sections.add(alone("plan", assignment.plan()));
        sections.add(alone("evidence", assignment.evidence()));
        sections.add(alone("reflection", assignment.reflection()));
        if (Materials.showRubric(audiences)) {
            sections.add(section(
                    "rubric",
                    assignment.rubric().stream()
                            .map(criterion -> new Entry(
                                    criterion.id(),
                                    texts.plain(criterion.behaviour()),
                                    null,
                                    null,
                                    List.of(
                                            level("Beginnend", "Starting", criterion.starting()),
                                            level("Groeiend", "Growing", criterion.growing()),
                                            level("Sterk", "Strong", criterion.strong()))))
                            .toList()));
        }
        int days = assignment.followUpDays();
        sections.add(section(
                "follow-up",
                List.of(entry(
                        "follow-up",
                        words(
                                "Na " + days + " dagen kijk je met je coach of leidinggevende wat ervan is gebleven.",
                                "After " + days + " days you look with your coach or manager at what has lasted."),
                        null,
                        null))));
        return sections;
    }

    private Section roles(Intervision intervision) {
        return section(
                "roles",
                intervision.roles().stream()
                        .map(role -> entry(role.id(), texts.plain(role.title()), texts.marked(role.text()), null))
                        .toList());
    }

    private Section steps(Intervision intervision) {
        List<Entry> steps = intervision.steps().stream()
                .map(step -> entry(step.id(), texts.plain(step.title()), texts.marked(step.text()), step.minutes()))
                .toList();
        return new Section("steps", texts.plain(intervision.methodName()), steps);
    }

    private Section survey(Survey survey) {
        List<Level> scale = survey.scale().stream()
                .map(label -> new Level(texts.plain(label), ""))
                .toList();
        return section(
                "survey",
                survey.questions().stream()
                        .map(question -> new Entry(
                                question.id(),
                                texts.plain(question.text()),
                                null,
                                null,
                                question.type() == Survey.Type.SCALE ? scale : null))
                        .toList());
    }

    private MaterialView material(Material material) {
        MediaFile media = material.media();
        return new MaterialView(
                material.id(),
                texts.plain(material.title()),
                texts.markedOrNull(material.text()),
                media == null ? null : texts.address(media),
                media == null ? null : media.fileName(texts.lang()),
                material.audience().stream().map(Audience::id).sorted().toList());
    }

    private Section alone(String kind, LanguageMap text) {
        return section(kind, List.of(entry(kind, null, texts.marked(text), null)));
    }

    private Level level(String dutch, String english, LanguageMap text) {
        return new Level(words(dutch, english), texts.marked(text));
    }

    /** Words of the player itself, in the language of the content. */
    private String words(String dutch, String english) {
        return texts.lang() == Language.NL ? dutch : english;
    }

    private static Section section(String kind, List<Entry> items) {
        return new Section(kind, null, items);
    }

    private static Entry entry(String id, @Nullable String title, @Nullable String html, @Nullable Integer minutes) {
        return new Entry(id, title, html, minutes, null);
    }
}
