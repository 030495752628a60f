package dev.regie.authoring.exchange;

import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.MediaRef;
import java.util.Map;

/** A course as a source folder holds it: its content and the bytes of every media file that the content shows. */
public record CourseSource(CourseContent content, Map<MediaRef, byte[]> media) {
    public CourseSource {
        media = Map.copyOf(media);
    }
}
