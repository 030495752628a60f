package dev.regie.authoring.publish;

import dev.regie.core.catalogue.Publication;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseRules;
import java.util.List;
import java.util.Optional;

/** What a source means for the course of that key. Pure, so that it can be read as a rule. */
public sealed interface PublicationDecision {
    /** The source says nothing that is not known. */
    record Nothing() implements PublicationDecision {}

    /** The source becomes the next version. */
    record Publish(Publication publication) implements PublicationDecision {}

    /** The source waits for a person's decision. */
    record KeepAsDraft() implements PublicationDecision {}

    /**
     * What is known of the course.
     *
     * @param latest the latest version's content, if there is one
     * @param hashes of all versions, newest first
     * @param draftHash of the draft, if there is one
     * @param editedInRegie whether a person has changed the course here
     */
    record Known(
            Optional<CourseContent> latest, List<String> hashes, Optional<String> draftHash, boolean editedInRegie) {
        public Known {
            hashes = List.copyOf(hashes);
        }
    }

    /**
     * A course that nobody edited here follows its source, back to an earlier state too. Once edited, a source that was ever
     * published or drafted is old news, and any other becomes a draft.
     */
    static PublicationDecision decide(Known known, CourseContent source, String sourceHash) {
        if (known.latest().isEmpty()) {
            return new Publish(Publication.SUBSTANTIVE);
        }
        if (known.editedInRegie()) {
            boolean oldNews = known.hashes().contains(sourceHash)
                    || known.draftHash().filter(sourceHash::equals).isPresent();
            return oldNews ? new Nothing() : new KeepAsDraft();
        }
        if (known.hashes().getFirst().equals(sourceHash)) {
            return new Nothing();
        }
        boolean editorial =
                CourseRules.moreThanEditorial(known.latest().get(), source).isEmpty();
        return new Publish(editorial ? Publication.EDITORIAL : Publication.SUBSTANTIVE);
    }
}
