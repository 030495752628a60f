package dev.regie.core.survey;

import dev.regie.core.catalogue.content.StableId;

/** The name of an instrument in addresses and source folders; the same on every installation, for ever. */
public record InstrumentId(String text) {
    public InstrumentId {
        StableId.require(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
