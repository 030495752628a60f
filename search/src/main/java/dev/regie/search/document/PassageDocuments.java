package dev.regie.search.document;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Passage;
import dev.regie.core.shared.Language;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/** Turns a published version into documents: one per passage and language. Bank items of assessments are not among the passages. */
public final class PassageDocuments {

    private PassageDocuments() {}

    /** The documents of a version. */
    public static List<Document> of(CourseVersion version) {
        return version.content().languages().stream()
                .flatMap(language -> of(version, language))
                .toList();
    }

    private static Stream<Document> of(CourseVersion version, Language language) {
        return Passage.of(version.content(), language).stream().map(passage -> document(version, passage));
    }

    private static Document document(CourseVersion version, Passage passage) {
        Document document = new Document();
        document.add(new StringField(Fields.VERSION, version.id().toString(), Store.YES));
        document.add(new StringField(Fields.COURSE, version.key().toString(), Store.YES));
        addIfPresent(document, Fields.ACTIVITY, passage.activityId());
        addIfPresent(document, Fields.BLOCK, passage.blockId());
        document.add(new StringField(Fields.LANGUAGE, passage.language().tag(), Store.YES));
        document.add(new TextField(Fields.heading(passage.language()), passage.heading(), Store.YES));
        document.add(new TextField(Fields.text(passage.language()), passage.text(), Store.YES));
        return document;
    }

    private static void addIfPresent(Document document, String field, @Nullable String text) {
        if (text != null) {
            document.add(new StringField(field, text, Store.YES));
        }
    }
}
