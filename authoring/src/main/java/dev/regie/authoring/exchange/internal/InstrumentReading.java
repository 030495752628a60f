package dev.regie.authoring.exchange.internal;

import dev.regie.authoring.exchange.Problem;
import dev.regie.authoring.exchange.ReadResult;
import dev.regie.authoring.exchange.SourceFiles;
import dev.regie.core.access.DataClass;
import dev.regie.core.catalogue.content.Aspect;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import dev.regie.core.survey.AttachedText;
import dev.regie.core.survey.InCourses;
import dev.regie.core.survey.Instrument;
import dev.regie.core.survey.InstrumentFault;
import dev.regie.core.survey.InstrumentHead;
import dev.regie.core.survey.InstrumentId;
import dev.regie.core.survey.InstrumentRules;
import dev.regie.core.survey.Observation;
import dev.regie.core.survey.Party;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One reading of an instrument's folder. */
public final class InstrumentReading {
    private static final String STEM = "instrument";
    private static final List<String> KINDS = List.of("questionnaire", "observation", "register", "in-courses");
    private static final String PARTIES = "employee, manager, coach, facilitator or organiser";

    private final SourceFiles source;
    private final Problems problems = new Problems();
    private final Places places = new Places();

    public InstrumentReading(SourceFiles source) {
        this.source = source;
    }

    /** The instrument, or all that is wrong with it. */
    public ReadResult<Instrument> read() {
        Optional<Instrument> instrument =
                YamlMap.read(source, STEM + ".yaml", problems).flatMap(this::instrument);
        if (instrument.isEmpty() || !problems.none()) {
            return new ReadResult.Faulty<>(problems.all());
        }
        List<Problem> broken = InstrumentRules.lint(instrument.get()).stream()
                .map(fault -> places.problem(fault.path(), expected(fault.rule()), fault.detail()))
                .toList();
        return broken.isEmpty() ? new ReadResult.Read<>(instrument.get()) : new ReadResult.Faulty<>(broken);
    }

    private Optional<Instrument> instrument(YamlMap yaml) {
        places.note("", yaml.file(), yaml.line());
        Heads.format(yaml);
        InstrumentId id = new InstrumentId(yaml.id("instrument"));
        String kind = yaml.oneOf("kind", KINDS);
        List<Language> languages = Heads.languages(yaml);
        DataClass data = yaml.word(
                "data",
                "private, anonymous, confidential, progress or published",
                InstrumentReading::dataClass,
                DataClass.PRIVATE);
        Set<Party> by = parties(yaml, "by");
        int minutes = yaml.number("minutes", 1, 600);
        Prose prose = Prose.read(source, STEM, languages, problems);
        LanguageMap title = prose.line("title");
        LanguageMap summary = prose.markdown("summary");
        LanguageMap told = prose.markdown("told");
        LanguageMap limits = prose.markdown("limits");
        List<AttachedText> texts = yaml.has("texts") ? texts(yaml, languages) : List.of();
        checkStrays(languages, texts);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        InstrumentHead head = new InstrumentHead(id, languages, data, by, minutes, title, summary, told, limits, texts);
        Instrument instrument = read(kind, head, yaml, prose);
        yaml.done();
        prose.done();
        return Optional.of(instrument);
    }

    private Instrument read(String kind, InstrumentHead head, YamlMap yaml, Prose prose) {
        Sheet sheet = new Sheet(prose, places, problems);
        return switch (kind) {
            case "questionnaire" -> new QuestionnaireReader(sheet).read(head, yaml);
            case "observation" -> observation(head, yaml, sheet);
            case "register" -> new RegisterReader(sheet).read(head, yaml);
            default -> new InCourses(head, yaml.oneOf("activity", ActivityReader.KINDS));
        };
    }

    private static Observation observation(InstrumentHead head, YamlMap yaml, Sheet sheet) {
        return new Observation(head, sheet.entries(yaml, "criteria", "criterion", Sheet.HEAD_SLOTS, (entry, id) -> {
            Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
            aspects.addAll(entry.words("aspects", "one of the six aspects, such as trust-autonomy", true, Aspect::of));
            LanguageMap behaviour = sheet.prose().line(id);
            LanguageMap starting = sheet.prose().markdown(id + ".starting");
            LanguageMap growing = sheet.prose().markdown(id + ".growing");
            LanguageMap strong = sheet.prose().markdown(id + ".strong");
            return new Observation.Criterion(id, aspects, behaviour, starting, growing, strong);
        }));
    }

    /** Each in files of its own. */
    private List<AttachedText> texts(YamlMap yaml, List<Language> languages) {
        return yaml.maps("texts").stream()
                .map(entry -> {
                    String id = entry.id("id", List.of(STEM));
                    places.note("text/" + id, entry.file(), entry.line());
                    Set<Party> audience = parties(entry, "for");
                    List<String> parts = entry.ids("parts", List.of("title"));
                    entry.done();
                    Prose prose = Prose.read(source, id, languages, problems);
                    LanguageMap title = prose.line("title");
                    List<AttachedText.Part> read = parts.stream()
                            .map(part -> new AttachedText.Part(part, prose.line(part + ".title"), prose.markdown(part)))
                            .toList();
                    prose.done();
                    return new AttachedText(id, audience, title, read);
                })
                .toList();
    }

    private Set<Party> parties(YamlMap yaml, String key) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        parties.addAll(yaml.words(key, PARTIES, true, Party::of));
        if (parties.isEmpty() && yaml.has(key)) {
            problems.add(yaml.file(), yaml.lineOf(key), "at least one of " + PARTIES, "'" + key + "' names nobody");
        }
        return parties;
    }

    private void checkStrays(List<Language> languages, List<AttachedText> texts) {
        Set<String> known = new TreeSet<>();
        known.add(STEM + ".yaml");
        languages.forEach(language -> {
            known.add(STEM + "." + language.tag() + ".md");
            texts.forEach(text -> known.add(text.id() + "." + language.tag() + ".md"));
        });
        source.names().stream()
                .flatMap(Set::stream)
                .filter(name -> !known.contains(name))
                .forEach(name ->
                        problems.add(name, 1, "only files that the instrument names", "nothing names this one"));
    }

    private static Optional<DataClass> dataClass(String said) {
        return Arrays.stream(DataClass.values())
                .filter(data -> data.name().toLowerCase(Locale.ROOT).equals(said))
                .findFirst();
    }

    private static String expected(InstrumentFault.Rule rule) {
        return switch (rule) {
            case ID_USED_TWICE -> "each id once";
            case TOO_FEW_PARTS -> "more of it";
            case REFERENCE_UNKNOWN -> "a name that leads to something";
            case NEVER_USED -> "only what is used";
            case NOT_ANONYMOUS -> "'data: anonymous'";
            case SCALES_DIFFER -> "items with scales of the same length";
            case MINIMUM_OUT_OF_REACH -> "a minimum from 1 to the number of items asked at a time";
            case RANGE_GAP -> "ranges without a gap, each from a tenth after the one before, the first from 1.0";
            case RANGE_OVERLAP -> "ranges that do not overlap, from low to high";
            case RANGE_BEYOND_SCALE -> "a range within the scale, from low to high";
            case NOTHING_FITS -> "a course or a measure for each range";
            case DAY_UNKNOWN -> "days on which the questionnaire is asked";
            case STAGE_NEVER_REACHED -> "a stage that the first one can lead to";
            case NEVER_ENDS -> "a way to a stage without 'to'";
        };
    }
}
