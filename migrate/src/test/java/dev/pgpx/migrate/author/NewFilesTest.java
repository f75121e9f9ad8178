package dev.pgpx.migrate.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.migrate.file.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFilesTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");

    @TempDir
    private Path project;

    private MigrationAuthor author() {
        return MigrationAuthor.in(project.resolve("migrations")).withClock(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static NewMigration file(String name) {
        return new NewMigration(name, "text", true, List.of(), List.of(), List.of(), Optional.empty());
    }

    @Test
    void versionsAreTheMomentOrOneMoreThanTheNewest() {
        assertThat(NextVersion.of(NOW, List.of())).isEqualTo(Version.of("20261121093000"));
        assertThat(NextVersion.of(NOW, List.of(Version.of("7")))).isEqualTo(Version.of("20261121093000"));
        assertThat(NextVersion.of(NOW, List.of(Version.of("20261121093000"), Version.of("1"))))
                .isEqualTo(Version.of("20261121093001"));
        assertThat(NextVersion.of(NOW, List.of(Version.of("99999999999999999999"))))
                .isEqualTo(Version.of("100000000000000000000"));
    }

    @Test
    void writesEmptyFiles() {
        Path first = author().writeSql("Add books!");
        assertThat(first.getFileName()).hasToString("20261121093000_add_books.sql");
        assertThat(first).content().contains("-- migrate:up\n", "-- migrate:down\n");
        assertThat(author().writeSql("Bücher & mehr").getFileName()).hasToString("20261121093001_bücher_mehr.sql");
        assertThat(project.resolve("migrations").toFile().list()).hasSize(2);
        assertThatThrownBy(() -> author().writeSql(" -- ")).hasMessageContaining("PGPX-7054");
    }

    @Test
    void writesTheSourceOfAClass() {
        Path source = author().writeJava("add books", project.resolve("src"), "com.example.shop");
        assertThat(source).isEqualTo(project.resolve("src/com/example/shop/V20261121093000AddBooks.java"));
        assertThat(source)
                .content()
                .startsWith("package com.example.shop;\n\nimport dev.pgpx.database.Database;\n")
                .contains(
                        "/** Add books. */\npublic final class V20261121093000AddBooks implements ReversibleMigration {")
                .contains("return Version.of(\"20261121093000\");")
                .contains("return \"add_books\";");
    }

    @Test
    void allFilesAreWrittenOrNone() throws IOException {
        Files.writeString(project.resolve("2_b.sql"), "old");
        NewFiles files = new NewFiles(project);
        assertThatThrownBy(() -> files.write(List.of(file("1_a.sql"), file("2_b.sql"))))
                .hasMessageContaining("PGPX-7055")
                .hasMessageContaining("2_b.sql");
        assertThat(project.toFile().list()).containsExactly("2_b.sql");
        assertThat(project.resolve("2_b.sql")).hasContent("old");
        assertThat(files.write(List.of(file("3_c.sql")))).containsExactly(project.resolve("3_c.sql"));
        assertThatThrownBy(() -> new NewFiles(project.resolve("2_b.sql")).writeNew("4_d.sql", "text"))
                .hasMessageContaining("PGPX-7055");
    }
}
