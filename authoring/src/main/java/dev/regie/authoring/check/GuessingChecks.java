package dev.regie.authoring.check;

import dev.regie.authoring.check.AskedItem.Options;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.shared.CommonMark;
import dev.regie.core.shared.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether answers can be guessed by how long they are or where they stand. */
final class GuessingChecks {
    /** Rarer by chance than this is no chance. */
    private static final double SURELY = 0.01;

    private static final double LIKELY = 0.05;

    private static final int LONG_RUN = 5;

    private GuessingChecks() {}

    static List<GuessingFigures> figures(CourseContent content) {
        return Stream.concat(
                        Stream.of(figures(content, ItemChecks.LESSONS, ItemChecks.inLessons(content), false)),
                        ItemChecks.banks(content)
                                .map(bank -> figures(content, bank.id(), ItemChecks.inBank(bank), bank.shuffle())))
                .toList();
    }

    static List<Finding> byLength(List<GuessingFigures> figures) {
        List<Finding> findings = new ArrayList<>();
        for (GuessingFigures of : figures) {
            of.lengths().forEach((language, lengths) -> {
                add(findings, of, language, "longest", lengths.longestRight(), lengths, lengths.longestByChance());
                add(findings, of, language, "shortest", lengths.shortestRight(), lengths, lengths.shortestByChance());
            });
        }
        return findings;
    }

    /** Answers that are shuffled stand nowhere, so there it is a warning at most. */
    static List<Finding> byPosition(List<GuessingFigures> figures) {
        List<Finding> findings = new ArrayList<>();
        for (GuessingFigures of : figures) {
            boolean error = !of.shuffled() && of.likeliestPlace() < SURELY;
            if (of.likeliestPlace() < LIKELY) {
                findings.add(new Finding(
                        Check.GUESSABLE_BY_POSITION,
                        error ? Severity.ERROR : Severity.WARNING,
                        of.place(),
                        null,
                        "right answers by place " + of.rightAt()
                                + "; chance favours one place as much with p = %.3f".formatted(of.likeliestPlace())));
            }
            if (of.longestRun() >= LONG_RUN) {
                findings.add(Finding.warning(
                        Check.GUESSABLE_BY_POSITION,
                        of.place(),
                        of.longestRun() + " right answers in a row in the same place"));
            }
        }
        return findings;
    }

    private static void add(
            List<Finding> findings,
            GuessingFigures of,
            Language language,
            String which,
            int right,
            GuessingFigures.Lengths lengths,
            double chance) {
        if (chance < LIKELY) {
            findings.add(new Finding(
                    Check.GUESSABLE_BY_LENGTH,
                    chance < SURELY ? Severity.ERROR : Severity.WARNING,
                    of.place(),
                    language,
                    "the %s answer is right in %d of %d items; chance gives %.1f, and as many with p = %.3f"
                            .formatted(which, right, of.items(), lengths.expected(), chance)));
        }
    }

    private static GuessingFigures figures(
            CourseContent content, String place, List<AskedItem> items, boolean shuffled) {
        List<Options> all =
                items.stream().flatMap(item -> item.options().stream()).toList();
        Map<Language, GuessingFigures.Lengths> lengths = new EnumMap<>(Language.class);
        content.languages().forEach(language -> lengths.put(language, lengths(all, language)));
        List<Integer> rightAt = IntStream.range(
                        0,
                        all.stream()
                                .mapToInt(options -> options.texts().size())
                                .max()
                                .orElse(0))
                .mapToObj(index -> (int) all.stream()
                        .filter(options -> options.right().contains(index))
                        .count())
                .toList();
        return new GuessingFigures(
                place, all.size(), lengths, rightAt, likeliestPlace(all, rightAt), longestRun(all), shuffled);
    }

    private static GuessingFigures.Lengths lengths(List<Options> all, Language language) {
        List<Double> chances = all.stream().map(GuessingChecks::shareRight).toList();
        int longest = (int) all.stream()
                .filter(options -> rightStandsOut(options, language, 1))
                .count();
        int shortest = (int) all.stream()
                .filter(options -> rightStandsOut(options, language, -1))
                .count();
        return new GuessingFigures.Lengths(
                longest,
                shortest,
                chances.stream().mapToDouble(Double::doubleValue).sum(),
                Chance.ofAtLeast(longest, chances),
                Chance.ofAtLeast(shortest, chances));
    }

    /** Whether one answer is longer (sign 1) or shorter (sign -1) than all others, and right. */
    private static boolean rightStandsOut(Options options, Language language, int sign) {
        List<Integer> lengths = options.texts().stream()
                .map(text -> sign
                        * CommonMark.plainText(text.exactly(language).orElse(""))
                                .length())
                .toList();
        int most = lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Integer> where = IntStream.range(0, lengths.size())
                .filter(index -> lengths.get(index) == most)
                .boxed()
                .toList();
        return where.size() == 1 && options.right().contains(where.getFirst());
    }

    /** Of the place with the most, the probability of as many by chance; times the places, since any of them would have struck us. */
    private static double likeliestPlace(List<Options> all, List<Integer> rightAt) {
        double least = 1;
        for (int place = 0; place < rightAt.size(); place++) {
            int index = place;
            List<Double> chances = all.stream()
                    .filter(options -> options.texts().size() > index)
                    .map(GuessingChecks::shareRight)
                    .toList();
            least = Math.min(least, Chance.ofAtLeast(rightAt.get(place), chances) * rightAt.size());
        }
        return least;
    }

    private static double shareRight(Options options) {
        return (double) options.right().size() / options.texts().size();
    }

    private static int longestRun(List<Options> all) {
        int longest = 0;
        int run = 0;
        int last = -1;
        for (Options options : all) {
            if (options.right().size() != 1) {
                continue;
            }
            int place = options.right().iterator().next();
            run = place == last ? run + 1 : 1;
            last = place;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
