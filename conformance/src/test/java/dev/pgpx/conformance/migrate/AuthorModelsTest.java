package dev.pgpx.conformance.migrate;

import static dev.pgpx.conformance.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.BookTable.BOOK;
import static dev.pgpx.conformance.TagTable.TAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pgpx.database.Database;
import dev.pgpx.migrate.Migrations;
import dev.pgpx.migrate.author.Draft;
import dev.pgpx.migrate.author.MigrationAuthor;
import dev.pgpx.migrate.author.NewMigration;
import dev.pgpx.migrate.author.ProvedMigrations;
import dev.pgpx.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations written from compiled models. */
class AuthorModelsTest {
    private static final Path PAGILA = Path.of("../../shared/data/pagila/schema.sql");

    private static ScratchDatabases scratch;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        scratch = new ScratchDatabases("models");
    }

    @AfterAll
    static void stop() {
        scratch.close();
    }

    private Draft draft(Schema models) {
        return MigrationAuthor.in(folder).draft(models, scratch);
    }

    @Test
    void leadToTheModelsAndBack() {
        Schema models = Schema.ofModels(AUTHOR, BOOK, TAG);
        ProvedMigrations proved = draft(models).prove();
        assertThat(proved.files()).singleElement().satisfies(file -> {
            assertThat(file.noWayBack()).isEmpty();
            assertThat(file.cautions()).isEmpty();
        });
        proved.write();

        Database database = scratch.get();
        Migrations migrations = Migrations.of(folder);
        migrations.apply(database);
        assertThat(draft(models).isEmpty()).isTrue();
        migrations.rollback(database, 1);
        migrations.apply(database);
        assertThat(migrations.validate(database)).isEmpty();
    }

    @Test
    void stayApartFromTheTablesOfOthers() throws IOException {
        assumeTrue(Files.isRegularFile(PAGILA), () -> "there is no " + PAGILA);
        String pagila = Files.readString(PAGILA).replaceAll("(?m)^\\\\.*$", "");
        Files.writeString(folder.resolve("1_pagila.sql"), pagila);
        ProvedMigrations proved = draft(Schema.ofModels(TAG)).prove();
        assertThat(proved.files()).extracting(NewMigration::losses).containsOnly(List.of());
        assertThat(proved.toString()).contains("tag").doesNotContain("film");
        assertThat(proved.files())
                .allSatisfy(file -> assertThat(file.noWayBack()).isEmpty());
    }
}
