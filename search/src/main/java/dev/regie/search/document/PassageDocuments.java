package dev.regie.search.document;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.Passage;
import dev.regie.core.shared.Language;
import dev.regie.search.document.Fields.Place;
import dev.regie.search.document.Fields.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Turns a published version into documents: one per passage and language. Bank items of assessments are not among the passages. */
public final class PassageDocuments {

    /** The kind of what a course says of itself. */
    public static final String COURSE_KIND = "course";

    private PassageDocuments() {}

    /** The documents of a version. */
    public static List<Document> of(CourseVersion version) {
        return version.content().languages().stream()
                .flatMap(language -> Stream.concat(
                        Stream.concat(
                                Passage.of(version.content(), language).stream()
                                        .map(passage -> document(version, passage, Reader.ALL)),
                                titles(version.content(), language)
                                        .map(title -> document(version, title, Reader.WAITING))),
                        TrainerPassages.of(version.content(), language).stream()
                                .map(passage -> document(version, passage, Reader.TRAINER))))
                .toList();
    }

    /** The title of each activity and nothing else of it. */
    private static Stream<Passage> titles(CourseContent content, Language language) {
        return content.activities().stream()
                .map(activity -> new Passage(
                        activity.id(), null, activity.title().exactly(language).orElse(""), "", language));
    }

    private static Document document(CourseVersion version, Passage passage, Reader reader) {
        CourseContent content = version.content();
        Optional<Activity> activity = Optional.ofNullable(passage.activityId()).flatMap(content::activity);
        Document document = new Document();
        document.add(new StringField(Fields.VERSION, version.id().toString(), Store.YES));
        document.add(new StringField(Fields.FOR, reader.word(), Store.NO));
        addIfPresent(document, Fields.ACTIVITY, passage.activityId());
        if (passage.activityId() != null) {
            String step = Fields.step(version.id().toString(), passage.activityId());
            document.add(new StringField(Fields.STEP, step, Store.NO));
        }
        addIfPresent(document, Fields.BLOCK, passage.blockId());
        addChoice(document, Fields.COURSE, version.key().toString());
        addChoice(document, Fields.LANGUAGE, passage.language().tag());
        addChoice(document, Fields.KIND, activity.map(Activity::kind).orElse(COURSE_KIND));
        int minutes = activity.map(Activity::minutes).orElse(content.requiredMinutes());
        addChoice(document, Fields.MINUTES, Minutes.of(minutes).word());
        bestIn(content, passage.language())
                .forEach(language -> document.add(new StringField(Fields.BEST_IN, language.tag(), Store.NO)));
        addTexts(document, content, activity, passage, reader);
        return document;
    }

    /** A text in the first language of the course stands in for the languages that the course does not have. */
    private static Stream<Language> bestIn(CourseContent content, Language language) {
        boolean first = content.languages().getFirst() == language;
        return Arrays.stream(Language.values())
                .filter(one -> one == language || (first && !content.languages().contains(one)));
    }

    private static void addTexts(
            Document document, CourseContent content, Optional<Activity> activity, Passage passage, Reader reader) {
        Language language = passage.language();
        String course = content.title().exactly(language).orElse("");
        String title = activity.flatMap(step -> step.title().exactly(language)).orElse(course);
        boolean isTitle = passage.blockId() == null && reader != Reader.TRAINER;
        if (isTitle) {
            addText(document, Place.TITLE, title, language);
        } else if (!passage.heading().equals(title)) {
            addText(document, Place.HEADING, passage.heading(), language);
        }
        addText(document, Place.TEXT, passage.text(), language);
        addText(document, Place.CONTEXT, isTitle ? course : title + "\n" + course, language);
        document.add(new StoredField(Fields.shownHeading(), passage.heading()));
        Written.of(passage.heading() + "\n" + passage.text(), language)
                .forEach(word ->
                        document.add(new SortedSetDocValuesField(Fields.words(language), new BytesRef(word.key()))));
    }

    private static void addText(Document document, Place place, String text, Language language) {
        Store stored = place == Place.TEXT ? Store.YES : Store.NO;
        document.add(new TextField(place.stems(language), text, stored));
        document.add(new TextField(place.forms(language), text, stored));
    }

    private static void addChoice(Document document, String field, String value) {
        document.add(new StringField(field, value, Store.YES));
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }

    private static void addIfPresent(Document document, String field, @Nullable String text) {
        if (text != null) {
            document.add(new StringField(field, text, Store.YES));
        }
    }
}
