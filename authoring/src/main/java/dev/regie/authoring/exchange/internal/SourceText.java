package dev.regie.authoring.exchange.internal;

import dev.regie.authoring.exchange.SourceFiles;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text files of a source folder: UTF-8, with line feeds only whatever the editor wrote. */
final class SourceText {
    private SourceText() {}

    /** The text, or empty with a problem noted when there is no such file or no text in it. */
    static Optional<String> read(SourceFiles files, String name, Problems problems) {
        Optional<byte[]> bytes = files.read(name);
        if (bytes.isEmpty()) {
            problems.add(name, 1, "this file", "it is missing");
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.get()))
                    .toString();
            return Optional.of((text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            problems.add(name, 1, "text in UTF-8", "it has bytes that are none");
            return Optional.empty();
        }
    }
}
