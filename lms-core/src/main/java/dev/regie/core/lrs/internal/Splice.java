package dev.regie.core.lrs.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Puts into the received text what the specification has a store add, and leaves every other character as it came. */
final class Splice {
    private record Edit(int from, int to, String text) {}

    private Splice() {}

    /** The text to keep and to return. */
    static String of(ParsedStatement statement, UUID id, Instant stored, String authority) {
        String storedText = '"' + Timestamps.format(stored) + '"';
        List<Edit> edits = new ArrayList<>();
        StringBuilder missing = new StringBuilder(160);
        if (!statement.idInside()) {
            missing.append(",\"id\":\"").append(id).append('"');
        }
        if (statement.timestamp() == null) {
            missing.append(",\"timestamp\":").append(storedText);
        }
        Span givenStored = statement.stored();
        if (givenStored == null) {
            missing.append(",\"stored\":").append(storedText);
        } else {
            edits.add(new Edit(givenStored.from(), givenStored.to(), storedText));
        }
        Span givenAuthority = statement.authority();
        if (givenAuthority == null) {
            missing.append(",\"authority\":").append(authority);
        } else {
            edits.add(new Edit(givenAuthority.from(), givenAuthority.to(), authority));
        }
        if (statement.versionIfMissing() != null) {
            missing.append(",\"version\":\"")
                    .append(statement.versionIfMissing())
                    .append('"');
        }
        for (Span lone : statement.loneActivities()) {
            edits.add(new Edit(lone.from(), lone.from(), "["));
            edits.add(new Edit(lone.to(), lone.to(), "]"));
        }
        int brace = statement.whole().to() - 1;
        edits.add(new Edit(brace, brace, missing.toString()));
        return apply(statement, edits);
    }

    private static String apply(ParsedStatement statement, List<Edit> edits) {
        edits.sort(Comparator.comparingInt(Edit::from));
        StringBuilder text =
                new StringBuilder(statement.whole().to() - statement.whole().from() + 400);
        int done = statement.whole().from();
        for (Edit edit : edits) {
            text.append(statement.body(), done, edit.from()).append(edit.text());
            done = edit.to();
        }
        return text.append(statement.body(), done, statement.whole().to()).toString();
    }
}
