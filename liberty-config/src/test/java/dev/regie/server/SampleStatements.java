package dev.regie.server;

import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Statements of about 1.2 kB as a learning platform sends them, with actors, activities and registrations that vary. */
final class SampleStatements {

    static final int ACTORS = 2_000;
    static final int ACTIVITIES = 500;
    static final int REGISTRATIONS = 5_000;
    static final List<String> VERBS = List.of(
            "initialized", "experienced", "answered", "progressed", "completed", "passed", "failed", "terminated");

    private SampleStatements() {}

    static String one(RandomGenerator random) {
        int actor = random.nextInt(ACTORS);
        int activity = random.nextInt(ACTIVITIES);
        String verb = VERBS.get(random.nextInt(VERBS.size()));
        double scaled = random.nextInt(101) / 100.0;
        return """
                {"id":"%s","actor":%s,"verb":{"id":"%s","display":{"en":"%s","nl":"%s"}},\
                "object":{"objectType":"Activity","id":"%s","definition":{"type":"http://adlnet.gov/expapi/activities/interaction",\
                "name":{"en":"Question %d of the course","nl":"Vraag %d van de cursus"},\
                "description":{"en":"What would you say first, and what would you leave for later?","nl":"Wat zou je eerst zeggen, en wat bewaar je voor later?"}}},\
                "result":{"score":{"scaled":%s,"raw":%d,"min":0,"max":100},"success":%s,"completion":true,"duration":"PT%dS","response":"answer-%d"},\
                "context":{"registration":"%s","platform":"Bench","language":"nl","contextActivities":{\
                "parent":[{"id":"https://bench.example/courses/%d/lessons/%d"}],"grouping":[{"id":"https://bench.example/courses/%d"},{"id":"https://bench.example/programmes/1"}],\
                "category":[{"id":"https://w3id.org/xapi/cmi5/context/categories/cmi5"}]},\
                "extensions":{"https://w3id.org/xapi/cmi5/context/extensions/sessionid":"%s"}},"timestamp":"2026-%02d-%02dT%02d:%02d:%02d.%03dZ"}\
                """.formatted(
                        uuid(random),
                        actor(actor),
                        verb(verb),
                        verb,
                        verb,
                        activity(activity),
                        activity,
                        activity,
                        scaled,
                        Math.round(scaled * 100),
                        scaled >= 0.8,
                        random.nextInt(600),
                        random.nextInt(4),
                        registration(random.nextInt(REGISTRATIONS)),
                        activity % 20,
                        activity % 100,
                        activity % 20,
                        uuid(random),
                        1 + random.nextInt(11),
                        1 + random.nextInt(28),
                        random.nextInt(24),
                        random.nextInt(60),
                        random.nextInt(60),
                        random.nextInt(1000));
    }

    static String batch(RandomGenerator random, int size) {
        StringBuilder batch = new StringBuilder("[");
        for (int i = 0; i < size; i++) {
            batch.append(i == 0 ? "" : ",").append(one(random));
        }
        return batch.append(']').toString();
    }

    static String actor(int number) {
        return "{\"objectType\":\"Agent\",\"account\":{\"homePage\":\"https://bench.example\",\"name\":\"learner-%05d\"}}"
                .formatted(number);
    }

    static String verb(String name) {
        return "http://adlnet.gov/expapi/verbs/" + name;
    }

    static String activity(int number) {
        return "https://bench.example/courses/%d/activities/%d".formatted(number % 20, number);
    }

    static UUID registration(int number) {
        return new UUID(0x1234_5678_9abc_4defL, 0x8000_0000_0000_0000L | number);
    }

    static UUID uuid(RandomGenerator random) {
        return new UUID(
                (random.nextLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L,
                (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | Long.MIN_VALUE);
    }
}
