package dev.regie.server;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The specification's tables of a statement's properties (Data 2.4, both versions), written down a second time and apart from the store,
 * to hold against what the store takes. It objects to what is certain; where the specification leaves room it is silent.
 */
final class StatementReading {

    /** A line per object: its properties, each with what its value is; {@code !} is one that must be there, {@code *} a list. */
    private static final Map<String, Map<String, String>> TABLES = tables("""
            statement: id uuid, actor! actor, verb! verb, object! object, result result, context context, timestamp time, \
            stored time, authority actor, version text, attachments attachment*
            substatement: objectType! text, actor! actor, verb! verb, object! object, result result, context context, \
            timestamp time, attachments attachment*
            agent: objectType text, name text, mbox mailto, mbox_sha1sum sha1, openid iri, account account
            group: objectType! text, name text, mbox mailto, mbox_sha1sum sha1, openid iri, account account, member agent*
            account: homePage! iri, name! text
            verb: id! iri, display languages
            activity: objectType text, id! iri, definition definition
            reference: objectType! text, id! uuid
            definition: name languages, description languages, type iri, moreInfo iri, extensions extensions, \
            interactionType text, correctResponsesPattern text*, choices component*, scale component*, source component*, \
            target component*, steps component*
            component: id! text, description languages
            result: score score, success boolean, completion boolean, response text, duration duration, extensions extensions
            score: scaled number, raw number, min number, max number
            context: registration uuid, instructor actor, team group, contextActivities around, revision text, platform text, \
            language tag, statement reference, extensions extensions, contextAgents contextAgent*, contextGroups contextGroup*
            around: parent activities, grouping activities, category activities, other activities
            contextAgent: objectType! text, agent! agent, relevantTypes iri*
            contextGroup: objectType! text, group! group, relevantTypes iri*
            attachment: usageType! iri, display! languages, description languages, contentType! text, length! number, \
            sha2! sha2, fileUrl! iri
            """);

    private static final Map<String, Pattern> FORMATS = Map.of(
            "uuid", Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"),
            "iri", Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+"),
            "mailto", Pattern.compile("mailto:[^\\s@]+.*@[^\\s@]+"),
            "sha1", Pattern.compile("\\p{XDigit}{40}"),
            "sha2", Pattern.compile("\\p{XDigit}{56}|\\p{XDigit}{64}|\\p{XDigit}{96}|\\p{XDigit}{128}"),
            "tag", Pattern.compile("[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*"),
            "duration",
                    Pattern.compile(
                            "P(?!$)([\\d.,]+W|([\\d.,]+Y)?([\\d.,]+M)?([\\d.,]+D)?(T(?!$)([\\d.,]+H)?([\\d.,]+M)?([\\d.,]+S)?)?)"),
            "time",
                    Pattern.compile(
                            "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])[Tt]([01]\\d|2[0-4]):[0-5]\\d(:([0-5]\\d|60)([.,]\\d+)?)?"
                                    + "(?!-00(:?00)?$)([Zz]|[+-]([01]\\d|2[0-3])(:?[0-5]\\d)?)?"));

    private static final Set<String> IDENTIFIERS = Set.of("mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> ONLY_IN_TWO = Set.of("contextAgents", "contextGroups");
    private static final Set<String> ONLY_OF_ACTIVITIES = Set.of("revision", "platform");

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final List<String> objections = new ArrayList<>();
    private final boolean two;

    private StatementReading(boolean two) {
        this.two = two;
    }

    /** What the specification forbids in a body, sent without data of attachments; empty if nothing certain. */
    static List<String> objections(byte[] body, String version) {
        StatementReading reading = new StatementReading(version.startsWith("2."));
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            JsonNode whole = STRICT.readTree(text);
            if (whole.isArray()) {
                whole.forEach(each -> reading.read(each, "statement", ""));
            } else {
                reading.read(whole, "statement", "");
            }
        } catch (CharacterCodingException | JacksonException e) {
            reading.objections.add(e.toString());
        }
        return reading.objections;
    }

    private static Map<String, Map<String, String>> tables(String text) {
        Map<String, Map<String, String>> tables = new HashMap<>();
        text.lines().forEach(line -> {
            String[] parts = line.split(": ", 2);
            Map<String, String> table = new HashMap<>();
            for (String property : parts[1].split(", *")) {
                String[] words = property.split(" ");
                table.put(words[0], words[1]);
            }
            tables.put(parts[0], table);
        });
        return tables;
    }

    private void object(String at, String problem) {
        objections.add(at + " " + problem);
    }

    private void read(@Nullable JsonNode value, String kind, String at) {
        if (value == null || value.isNull()) {
            object(at, "is null");
        } else if (kind.endsWith("*")) {
            each(value, kind.substring(0, kind.length() - 1), at);
        } else {
            one(value, kind, at);
        }
    }

    private void each(JsonNode list, String kind, String at) {
        if (!list.isArray()) {
            object(at, "is no list");
        }
        list.forEach(one -> read(one, kind, at + "[]"));
    }

    private void one(JsonNode value, String kind, String at) {
        switch (kind) {
            case "actor" -> agent(value, type(value, "Agent"), at);
            case "agent" -> agent(value, "Agent", at);
            case "group" -> agent(value, "Group", at);
            case "object" -> target(value, at);
            case "activities" ->
                each(value.isArray() ? value : STRICT.createArrayNode().add(value), "activity", at);
            case "text" -> expect(value.isString(), at, "is no text");
            case "number" -> expect(value.isNumber(), at, "is no number");
            case "boolean" -> expect(value.isBoolean(), at, "is neither true nor false");
            case "languages" -> members(value, at, "tag", "text");
            case "extensions" -> members(value, at, "iri", null);
            default -> {
                if (FORMATS.containsKey(kind)) {
                    format(value, kind, at);
                } else {
                    table(value, kind, at);
                }
            }
        }
    }

    private void table(JsonNode owner, String kind, String at) {
        expect(owner.isObject(), at, "is no object");
        Map<String, String> table = TABLES.getOrDefault(kind, Map.of());
        for (String property : table.keySet()) {
            String name = property.replace("!", "");
            expect(owner.has(name) || name.equals(property), at, "lacks " + name);
        }
        for (String name : owner.propertyNames()) {
            String value = table.getOrDefault(name, table.get(name + "!"));
            if (value == null || (!two && ONLY_IN_TWO.contains(name))) {
                object(at + "/" + name, "is not known");
            } else {
                read(owner.get(name), value, at + "/" + name);
            }
        }
        switch (kind) {
            case "statement", "substatement" -> clause(owner, at);
            case "score" -> score(owner, at);
            case "reference" -> expect(type(owner, "").equals("StatementRef"), at, "is no StatementRef");
            default -> {
                // The table says it all.
            }
        }
    }

    private void clause(JsonNode clause, String at) {
        String target = type(clause.path("object"), "Activity");
        for (String name : ONLY_OF_ACTIVITIES) {
            expect(target.equals("Activity") || !clause.path("context").has(name), at, name + " without an activity");
        }
        boolean voids = clause.path("verb").path("id").asString("").equals("http://adlnet.gov/expapi/verbs/voided");
        expect(!voids || !at.isEmpty() || target.equals("StatementRef"), at, "voids no statement");
        expect(at.isEmpty() || !target.equals("SubStatement"), at, "is nested");
    }

    private void agent(JsonNode agent, String type, String at) {
        table(agent, type.equals("Group") ? "group" : "agent", at);
        expect(type(agent, "Agent").equals(type), at, "is no " + type);
        long identifiers = IDENTIFIERS.stream().filter(agent::has).count();
        boolean anonymous = type.equals("Group") && agent.has("member");
        expect(identifiers == 1 || (identifiers == 0 && anonymous), at, "has " + identifiers + " identifiers");
    }

    private void target(JsonNode object, String at) {
        switch (type(object, "Activity")) {
            case "Activity" -> table(object, "activity", at);
            case "Agent" -> agent(object, "Agent", at);
            case "Group" -> agent(object, "Group", at);
            case "StatementRef" -> table(object, "reference", at);
            case "SubStatement" -> table(object, "substatement", at);
            default -> object(at, "is of no known type");
        }
    }

    private void score(JsonNode score, String at) {
        if (score.path("scaled").isNumber()) {
            BigDecimal scaled = score.get("scaled").decimalValue();
            expect(scaled.abs().compareTo(BigDecimal.ONE) <= 0, at, "is scaled beyond one");
        }
        inOrder(score, "min", "raw", at);
        inOrder(score, "raw", "max", at);
        inOrder(score, "min", "max", at);
    }

    private void inOrder(JsonNode score, String lower, String upper, String at) {
        if (score.path(lower).isNumber() && score.path(upper).isNumber()) {
            int order =
                    score.get(lower).decimalValue().compareTo(score.get(upper).decimalValue());
            expect(order <= 0, at, lower + " is above " + upper);
        }
    }

    private void members(JsonNode map, String at, String key, @Nullable String value) {
        expect(map.isObject(), at, "is no object");
        for (String name : map.propertyNames()) {
            expect(matches(key, name), at, "has the key " + name);
            if (value != null) {
                read(map.get(name), value, at + "/" + name);
            }
        }
    }

    private void format(JsonNode value, String kind, String at) {
        expect(value.isString() && matches(kind, value.asString()), at, "is no " + kind);
        if (kind.equals("time") && two) {
            expect(value.asString("").matches(".*([Zz]|[+-][\\d:]+)"), at, "has no time zone");
        }
    }

    private static boolean matches(String format, String text) {
        Pattern pattern = FORMATS.get(format);
        return pattern != null && pattern.matcher(text).matches();
    }

    private static String type(JsonNode object, String otherwise) {
        return object.has("objectType") ? object.get("objectType").asString("no text") : otherwise;
    }

    private void expect(boolean right, String at, String problem) {
        if (!right) {
            object(at, problem);
        }
    }
}
