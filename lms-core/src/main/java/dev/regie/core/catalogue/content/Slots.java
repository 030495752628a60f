package dev.regie.core.catalogue.content;

import dev.regie.core.shared.LanguageMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All texts of a course or activity under the paths that the source format gives them, in the order of that format. What is written
 * to files, checked for languages and counted goes by this one list.
 */
public final class Slots {
    private final List<Slot> found = new ArrayList<>();

    private Slots() {}

    /** How a text is written. */
    public enum Form {
        /** One line without markup. */
        PLAIN,
        MARKDOWN,
        /** Right answers, one per line. */
        ACCEPTED
    }

    /** A text and its path, such as {@code which.wait.feedback}. */
    public record Slot(String path, LanguageMap text, Form form) {}

    /** What the course says of itself. */
    public static List<Slot> ofCourse(CourseContent content) {
        Slots slots = new Slots();
        slots.plain("title", content.title());
        slots.markdown("summary", content.summary());
        slots.markdown("audience", content.audience());
        content.objectives().forEach(objective -> slots.markdown("objective." + objective.id(), objective.text()));
        content.sources().forEach(source -> slots.markdown("source." + source.id(), source.text()));
        content.terms().forEach(term -> {
            slots.plain("term." + term.id(), term.word());
            slots.plain("term." + term.id() + ".means", term.means());
        });
        return slots.found;
    }

    /** All texts of an activity, for whichever audience. */
    public static List<Slot> of(Activity activity) {
        Slots slots = new Slots();
        slots.plain("title", activity.title());
        slots.markdown("summary", activity.summary());
        switch (activity) {
            case WithBlocks page -> page.blocks().forEach(slots::block);
            case Assessment assessment -> assessment.items().forEach(slots::item);
            case Case story -> story.scenes().forEach(slots::scene);
            case SelfAssessment.Start start -> {
                slots.scale(start.scale());
                start.statements().forEach(statement -> slots.markdown(statement.id(), statement.text()));
            }
            case SelfAssessment.End _ -> {}
            case Briefed briefed -> slots.briefed(briefed);
        }
        return slots.found;
    }

    /** The texts of a block. */
    public static List<Slot> of(LessonBlock block) {
        Slots slots = new Slots();
        slots.block(block);
        return slots.found;
    }

    /** The texts of an item. */
    public static List<Slot> of(Item item) {
        Slots slots = new Slots();
        slots.item(item);
        return slots.found;
    }

    private void plain(String path, @Nullable LanguageMap text) {
        add(path, text, Form.PLAIN);
    }

    private void markdown(String path, @Nullable LanguageMap text) {
        add(path, text, Form.MARKDOWN);
    }

    private void accepted(String path, AcceptedTexts texts) {
        add(path, texts.lines(), Form.ACCEPTED);
    }

    private void add(String path, @Nullable LanguageMap text, Form form) {
        if (text != null) {
            found.add(new Slot(path, text, form));
        }
    }

    private void scale(List<LanguageMap> labels) {
        for (int i = 0; i < labels.size(); i++) {
            plain("scale." + (i + 1), labels.get(i));
        }
    }

    private void block(LessonBlock block) {
        String id = block.id();
        switch (block) {
            case RichText richText -> markdown(id, richText.text());
            case Reflection reflection -> markdown(id, reflection.prompt());
            case Question question -> item(question.item());
            case Callout callout -> {
                markdown(id, callout.text());
                plain(id + ".title", callout.title());
            }
            case Image image -> {
                plain(id + ".alt", image.alt());
                markdown(id + ".caption", image.caption());
                markdown(id + ".description", image.description());
            }
            case Recording recording -> {
                plain(id + ".title", recording.title());
                markdown(id + ".transcript", recording.transcript());
                markdown(id + ".description", recording.description());
            }
            case Quote quote -> {
                markdown(id, quote.text());
                plain(id + ".by", quote.by());
            }
            case Sections sections -> {
                markdown(id, sections.intro());
                sections.sections().forEach(section -> {
                    plain(id + "." + section.id() + ".title", section.title());
                    markdown(id + "." + section.id(), section.text());
                });
            }
            case FlipCards flipCards -> {
                markdown(id, flipCards.intro());
                flipCards.cards().forEach(card -> {
                    markdown(id + "." + card.id() + ".front", card.front());
                    markdown(id + "." + card.id() + ".back", card.back());
                });
            }
            case Dialogue dialogue -> {
                markdown(id, dialogue.intro());
                dialogue.speakers().forEach(speaker -> plain(id + ".speaker." + speaker.id(), speaker.text()));
                dialogue.turns().forEach(turn -> {
                    markdown(id + "." + turn.id(), turn.text());
                    markdown(id + "." + turn.id() + ".note", turn.note());
                });
            }
            case Commitments commitments -> {
                markdown(id, commitments.prompt());
                commitments.options().forEach(option -> markdown(id + "." + option.id(), option.text()));
            }
            case Download download -> {
                plain(id + ".title", download.title());
                markdown(id, download.text());
            }
            case Embed embed -> {
                plain(id + ".title", embed.title());
                markdown(id, embed.text());
            }
        }
    }

    private void item(Item item) {
        String id = item.id();
        markdown(id, item.prompt());
        switch (item) {
            case Choice choice -> {
                choice.answers().forEach(answer -> answer(id, answer.shown(), answer.feedback()));
                markdown(id + ".feedback", choice.feedback());
            }
            case Situational situational -> {
                situational.answers().forEach(answer -> answer(id, answer.shown(), answer.feedback()));
                markdown(id + ".feedback", situational.feedback());
            }
            case TrueFalse trueFalse -> {
                markdown(id + ".true.feedback", trueFalse.whenTrue());
                markdown(id + ".false.feedback", trueFalse.whenFalse());
                markdown(id + ".feedback", trueFalse.feedback());
            }
            case Ordering ordering -> {
                ordering.answers().forEach(answer -> answer(id, answer, null));
                markdown(id + ".feedback", ordering.feedback());
            }
            case Matching matching -> {
                matching.pairs().forEach(pair -> {
                    markdown(id + "." + pair.id() + ".left", pair.left());
                    markdown(id + "." + pair.id() + ".right", pair.right());
                });
                markdown(id + ".feedback", matching.feedback());
            }
            case Sorting sorting -> {
                sorting.bins().forEach(bin -> plain(id + ".bin." + bin.id(), bin.text()));
                sorting.things()
                        .forEach(thing -> answer(id, new NamedText(thing.id(), thing.text()), thing.feedback()));
                markdown(id + ".feedback", sorting.feedback());
            }
            case Numeric numeric -> {
                plain(id + ".unit", numeric.unit());
                judgement(id, numeric.right(), numeric.wrong());
            }
            case FillIn fillIn -> {
                fillIn.gaps().forEach(gap -> accepted(id + "." + gap.id(), gap.accepted()));
                judgement(id, fillIn.right(), fillIn.wrong());
            }
            case ShortText shortText -> {
                accepted(id + ".accept", shortText.accepted());
                judgement(id, shortText.right(), shortText.wrong());
            }
            case LongText longText -> {
                markdown(id + ".guide", longText.guide());
                markdown(id + ".feedback", longText.feedback());
            }
            case Likert likert -> {
                likert.answers().forEach(answer -> plain(id + "." + answer.id(), answer.text()));
                markdown(id + ".feedback", likert.feedback());
            }
        }
    }

    private void answer(String id, NamedText answer, @Nullable LanguageMap feedback) {
        markdown(id + "." + answer.id(), answer.text());
        markdown(id + "." + answer.id() + ".feedback", feedback);
    }

    private void judgement(String id, LanguageMap right, LanguageMap wrong) {
        markdown(id + ".right", right);
        markdown(id + ".wrong", wrong);
    }

    private void scene(Scene scene) {
        String id = scene.id();
        plain(id + ".title", scene.title());
        plain(id + ".place", scene.place());
        markdown(id, scene.text());
        switch (scene) {
            case Scene.Ending ending -> markdown(id + ".idea", ending.idea());
            case Scene.Turn turn -> {
                turn.variants().forEach(variant -> markdown(id + ".variant." + variant.id(), variant.text()));
                turn.decisions().forEach(decision -> {
                    markdown(id + "." + decision.id(), decision.text());
                    markdown(id + "." + decision.id() + ".consequence", decision.consequence());
                    markdown(id + "." + decision.id() + ".idea", decision.idea());
                });
            }
        }
    }

    private void briefed(Briefed activity) {
        markdown("about", activity.about());
        markdown("prepare", activity.prepare());
        switch (activity) {
            case Workshop workshop ->
                workshop.agenda().forEach(part -> {
                    plain("agenda." + part.id(), part.title());
                    markdown("agenda." + part.id() + ".guide", part.guide());
                });
            case Assignment assignment -> assignment(assignment);
            case Intervision intervision -> {
                plain("method", intervision.methodName());
                intervision.roles().forEach(role -> {
                    plain("role." + role.id() + ".title", role.title());
                    markdown("role." + role.id(), role.text());
                });
                intervision.steps().forEach(step -> {
                    plain("step." + step.id() + ".title", step.title());
                    markdown("step." + step.id(), step.text());
                });
            }
            case CoachingTalk talk -> talk.questions().forEach(question -> markdown(question.id(), question.text()));
            case Survey survey -> {
                scale(survey.scale());
                survey.questions().forEach(question -> plain(question.id(), question.text()));
            }
            case PackageActivity _ -> {}
        }
        activity.materials().forEach(material -> {
            plain("material." + material.id() + ".title", material.title());
            markdown("material." + material.id(), material.text());
        });
    }

    private void assignment(Assignment assignment) {
        markdown("plan", assignment.plan());
        markdown("evidence", assignment.evidence());
        markdown("reflection", assignment.reflection());
        assignment.rubric().forEach(criterion -> {
            String path = "rubric." + criterion.id();
            plain(path, criterion.behaviour());
            markdown(path + ".starting", criterion.starting());
            markdown(path + ".growing", criterion.growing());
            markdown(path + ".strong", criterion.strong());
        });
    }
}
