package dev.regie.core.catalogue.content;

/** The name of a programme, stable for ever like that of a course. */
public record ProgrammeKey(String text) {
    public ProgrammeKey {
        StableId.require(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
