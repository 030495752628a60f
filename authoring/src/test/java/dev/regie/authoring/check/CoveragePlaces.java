package dev.regie.authoring.check;

import dev.regie.core.catalogue.content.Programme;
import dev.regie.core.catalogue.content.Track;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** What a place of the coverage page can point to. */
final class CoveragePlaces {
    private static final Path CURRICULUM = Path.of("src/main/curriculum");
    private static final Path INSTRUMENTS = Path.of("src/main/instruments");

    private final Programme programme = Curriculum.programme();
    private final Set<String> toCome = programme.tracks().stream()
            .flatMap(track -> track.planned().stream())
            .map(Object::toString)
            .collect(Collectors.toSet());

    boolean has(String place) {
        String[] steps = place.split("/", 2);
        if (steps.length == 1) {
            return toCome.contains(place);
        }
        return switch (steps[0]) {
            case "docs" -> Files.isRegularFile(Path.of("..").resolve(place));
            case "instruments" -> Files.exists(INSTRUMENTS.resolve(steps[1]));
            case "programme" -> programme.tracks().stream().map(Track::id).anyMatch(steps[1]::equals);
            default -> inCourse(place);
        };
    }

    private static boolean inCourse(String place) {
        String[] steps = place.split("/", -1);
        Path texts = CURRICULUM.resolve(steps[0]).resolve(steps[1] + ".nl.md");
        if (steps.length > 3 || !Files.isRegularFile(texts)) {
            return false;
        }
        return steps.length == 2 || slots(texts).stream().anyMatch(slot -> isPart(slot, steps[2]));
    }

    private static boolean isPart(String slot, String part) {
        return slot.equals(part) || slot.startsWith(part + ".");
    }

    private static Set<String> slots(Path texts) {
        try {
            return Files.readAllLines(texts).stream()
                    .filter(line -> line.startsWith("::: "))
                    .map(line -> line.substring(4))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
