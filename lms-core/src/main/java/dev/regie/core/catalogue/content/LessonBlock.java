package dev.regie.core.catalogue.content;

/** A piece of a lesson. */
public sealed interface LessonBlock
        permits RichText,
                Image,
                Callout,
                Question,
                Reflection,
                Recording,
                Quote,
                Sections,
                FlipCards,
                Dialogue,
                Commitments,
                Download,
                Embed {
    /** Unique in its lesson and never used again for something else. */
    String id();

    /** Whether the lesson is complete only when this was seen, and answered if it asks something. */
    boolean required();

    /** The word in source files, JSON and the player's protocol. */
    default String kind() {
        return switch (this) {
            case RichText _ -> "rich-text";
            case Image _ -> "image";
            case Callout _ -> "callout";
            case Question _ -> "question";
            case Reflection _ -> "reflection";
            case Audio _ -> "audio";
            case Video _ -> "video";
            case Quote _ -> "quote";
            case Accordion _ -> "accordion";
            case Tabs _ -> "tabs";
            case FlipCards _ -> "flip-cards";
            case Dialogue _ -> "dialogue";
            case Commitments _ -> "commitments";
            case Download _ -> "download";
            case Embed _ -> "embed";
        };
    }
}
