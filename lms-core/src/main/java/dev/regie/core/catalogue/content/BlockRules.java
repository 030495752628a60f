package dev.regie.core.catalogue.content;

import dev.regie.core.catalogue.content.Fault.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What must hold of a single block. */
final class BlockRules {
    private BlockRules() {}

    /** A film can be read along and is described, for those who cannot hear or see it. */
    static Stream<Fault> speaksToAll(String path, LessonBlock block) {
        return switch (block) {
            case Image image ->
                Stream.concat(
                        Fault.when(
                                !image.decorative() && image.alt() == null,
                                Rule.ALTERNATIVE_TEXT_MISSING,
                                path,
                                "Say what it shows, or mark it decorative"),
                        Fault.when(
                                image.decorative() && (image.alt() != null || image.description() != null),
                                Rule.ALTERNATIVE_TEXT_ON_DECORATION,
                                path,
                                "What is decorative has nothing to describe"));
            case Video video ->
                Stream.concat(
                        Fault.when(video.captions() == null, Rule.CAPTIONS_MISSING, path, "A film has captions"),
                        Fault.when(
                                video.description() == null,
                                Rule.DESCRIPTION_MISSING,
                                path,
                                "Say what is to be seen in the film"));
            default -> Stream.of();
        };
    }

    /** There is enough of what the block is made of. */
    static Stream<Fault> isWhole(String path, LessonBlock block) {
        return switch (block) {
            case Sections sections -> atLeastTwo(path, sections.sections(), "sections");
            case FlipCards flipCards -> atLeastTwo(path, flipCards.cards(), "cards");
            case Commitments commitments -> atLeastTwo(path, commitments.options(), "options");
            case Dialogue dialogue ->
                Stream.concat(
                        Stream.concat(
                                atLeastTwo(path, dialogue.speakers(), "speakers"),
                                atLeastTwo(path, dialogue.turns(), "turns")),
                        speakers(path, dialogue));
            default -> Stream.of();
        };
    }

    /** What a lesson loads from elsewhere comes from hosts that the installation trusts. */
    static Stream<Fault> embedsFrom(String path, LessonBlock block, List<String> hosts) {
        return block instanceof Embed embed
                ? Fault.when(
                        !hosts.contains(embed.host()),
                        Rule.EMBED_HOST_UNKNOWN,
                        path,
                        "'" + embed.host() + "' is none of " + hosts)
                : Stream.of();
    }

    private static Stream<Fault> speakers(String path, Dialogue dialogue) {
        List<String> known = dialogue.speakers().stream().map(NamedText::id).toList();
        List<String> heard =
                dialogue.turns().stream().map(Dialogue.Turn::speaker).toList();
        return Stream.concat(
                dialogue.turns().stream()
                        .flatMap(turn -> Fault.when(
                                !known.contains(turn.speaker()),
                                Rule.REFERENCE_UNKNOWN,
                                path + "/" + turn.id(),
                                "There is no speaker '" + turn.speaker() + "'")),
                known.stream()
                        .flatMap(speaker -> Fault.when(
                                !heard.contains(speaker),
                                Rule.REFERENCE_UNKNOWN,
                                path,
                                "The speaker '" + speaker + "' says nothing")));
    }

    private static Stream<Fault> atLeastTwo(String path, List<?> parts, String what) {
        return Fault.when(
                parts.size() < 2, Rule.TOO_FEW_PARTS, path, parts.size() + " " + what + " where two are the least");
    }
}
