package dev.regie.core.lrs.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private static Path file(Path folder, String name, Instant changed) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "data");
        return Files.setLastModifiedTime(file, FileTime.from(changed));
    }

    @Test
    void what_a_killed_server_left_goes_and_what_is_being_received_stays(@TempDir Path folder) throws IOException {
        Path left = file(folder, "attachment1.tmp", START.minusSeconds(1));
        Path now = file(folder, "attachment2.tmp", START.plusSeconds(1));
        Spool.sweep(folder, START);
        assertThat(left).doesNotExist();
        assertThat(now).exists();
    }

    @Test
    void without_a_folder_there_is_nothing_to_do(@TempDir Path folder) {
        Spool.sweep(folder.resolve("spool"), START);
        assertThat(folder).isEmptyDirectory();
    }
}
