package dev.pgpx.conformance.documents;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.migrate.Migrations;
import dev.pgpx.migrate.data.DataMigration;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.JavaMigration;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.migrate.history.Direction;
import dev.pgpx.migrate.run.DoneMigration;
import dev.pgpx.migrate.run.MigrationListener;
import dev.pgpx.migrate.run.PlannedMigration;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the guide to migrations; its command lines are run in {@code cli/}. */
@PgpxTest
class MigrationsGuideTest {
    private static final List<String> REPORTED = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("tenants"));
        Files.writeString(
                folder.resolve("20260101000001_add_books.sql"),
                "create table book (id bigint primary key generated always as identity, title text not null, slug text);"
                        + " insert into book (title) values ('A'), ('B')");
    }

    @AfterEach
    void drop(Database db) {
        db.run(sql("drop table if exists book, pgpx_migration_step, pgpx_migration, pgpx_data_migration"));
        db.run(sql("drop schema if exists tenant_a cascade"));
        REPORTED.clear();
    }

    @Test
    void applies(Database db) {
        Migrations migrations = Migrations.of(folder); // Path.of("migrations")
        List<PlannedMigration> planned = migrations.plan(db);
        List<DoneMigration> done = migrations.apply(db);

        assertThat(planned).extracting(PlannedMigration::key).containsExactly("20260101000001");
        assertThat(done).extracting(DoneMigration::key).containsExactly("20260101000001");
    }

    @Test
    void migratesOnStart(Database db) {
        Migrations migrations = Migrations.of(folder);
        assertThatThrownBy(() -> migrations.validateOnStart(db))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("PGPX-7026");

        migrations.migrateOnStart(db);

        migrations.validateOnStart(db);
        assertThat(migrations.validate(db)).isEmpty();
    }

    @Test
    void fillsInBatches(Database db) {
        record FillSlugs() implements JavaMigration {
            @Override
            public Version version() {
                return Version.of("20261121093000");
            }

            @Override
            public boolean transactional() {
                return false;
            }

            @Override
            public void up(Database database) {
                DataMigration.of("fill_slugs", "update book set slug = lower(title) where :batch")
                        .over("public.book", "id")
                        .withRemaining("slug is null")
                        .run(database);
            }
        }
        Migrations.of(folder).withJava(new FillSlugs()).apply(db);
        assertThat(db.list(sql("select slug from book order by slug").as(Codecs.TEXT)))
                .containsExactly("a", "b");
    }

    @Test
    void keepsAHistoryForEachTenant(Database db) {
        db.run(sql("create schema tenant_a"));

        Migrations tenant = Migrations.of(folder, folder.resolve("tenants"))
                .withHistory("tenant_a", "pgpx_migration")
                .withListener(new Reported());

        tenant.apply(db);
        assertThat(REPORTED).containsExactly("20260101000001");
        assertThat(db.list(sql("select key from tenant_a.pgpx_migration").as(Codecs.TEXT)))
                .containsExactly("20260101000001");
    }

    private static final class Reported implements MigrationListener {
        @Override
        public void finished(String key, Direction direction, Duration took) {
            REPORTED.add(key);
        }
    }
}
