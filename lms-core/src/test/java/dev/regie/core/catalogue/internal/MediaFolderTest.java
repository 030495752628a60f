package dev.regie.core.catalogue.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.MediaRef;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaFolderTest {
    @TempDir
    Path folder;

    @Test
    void what_is_put_is_found_by_its_content_and_kept_once() throws Exception {
        MediaFolder media = new MediaFolder(folder.resolve("media"));
        MediaRef first = media.put("<svg/>".getBytes(UTF_8), "svg");
        assertThat(media.put("<svg/>".getBytes(UTF_8), "svg")).isEqualTo(first);
        assertThat(media.contains(first)).isTrue();
        try (InputStream stream = media.open(first).orElseThrow()) {
            assertThat(stream).hasContent("<svg/>");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .toList())
                    .isEqualTo(List.of(first.fileName()));
        }
    }

    @Test
    void what_is_not_there_is_not_found() {
        MediaFolder media = new MediaFolder(folder);
        MediaRef other = new MediaRef("0".repeat(64), "svg");
        assertThat(media.contains(other)).isFalse();
        assertThat(media.open(other)).isEmpty();
    }
}
