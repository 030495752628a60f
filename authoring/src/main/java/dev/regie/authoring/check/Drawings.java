package dev.regie.authoring.check;

import dev.regie.authoring.exchange.CourseSource;
import dev.regie.core.catalogue.content.Image;
import dev.regie.core.catalogue.content.MediaRef;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words in drawings, which are read, and misspelled, like any others. */
final class Drawings {
    private static final Set<String> WORDED = Set.of("text", "title", "desc");

    private Drawings() {}

    /** Of each drawing that has words, its words in each language of the course. */
    static List<CourseText> texts(CourseSource source) {
        List<CourseText> texts = new ArrayList<>();
        CourseText.pictures(source.content()).forEach((path, picture) -> {
            Map<Language, String> words = new EnumMap<>(Language.class);
            picture.files().forEach((language, file) -> {
                String said = words(source.media().getOrDefault(file, new byte[0]), file);
                if (!said.isBlank()) {
                    words.put(language, said);
                }
            });
            if (!words.isEmpty()) {
                texts.add(new CourseText(path + ": " + picture.name(), new LanguageMap(words)));
            }
        });
        return texts;
    }

    /** A drawing with words in it has a file for each language. */
    static List<Finding> ofOneLanguage(CourseSource source) {
        List<Finding> findings = new ArrayList<>();
        Set<String> worded = texts(source).stream().map(CourseText::path).collect(Collectors.toSet());
        CourseText.pictures(source.content()).forEach((path, picture) -> {
            if (source.content().languages().size() > 1
                    && sameForAll(picture)
                    && worded.contains(path + ": " + picture.name())) {
                findings.add(Finding.error(
                        Check.TRANSLATION, path, "one drawing with words in it for all languages: " + picture.name()));
            }
        });
        return findings;
    }

    private static boolean sameForAll(Image picture) {
        return picture.files().values().stream().distinct().count() == 1;
    }

    /** Each line of words as a paragraph of its own; nothing of a picture that is no drawing. */
    private static String words(byte[] bytes, MediaRef file) {
        if (!file.extension().equals("svg") || bytes.length == 0) {
            return "";
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return words(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Reading a course refuses drawings that are not XML: " + file, e);
        }
    }

    private static String words(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int worded = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> worded += WORDED.contains(reader.getLocalName()) ? 1 : 0;
                case XMLStreamConstants.END_ELEMENT -> {
                    worded -= WORDED.contains(reader.getLocalName()) ? 1 : 0;
                    words.append("\n\n");
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    words.append(worded > 0 ? reader.getText().strip() : "");
                default -> {}
            }
        }
        return words.toString();
    }
}
