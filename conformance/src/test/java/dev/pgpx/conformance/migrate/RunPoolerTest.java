package dev.pgpx.conformance.migrate;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.PoolerException;
import dev.pgpx.database.settings.Pooler;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.migrate.Migrations;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.TestDatabase;
import dev.pgpx.testing.pooler.PgBouncer;
import dev.pgpx.testing.pooler.PoolMode;
import dev.pgpx.types.Codecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Behind a pooler that gives each transaction another session migrations are refused by name; behind one that does not they run. */
@PgpxTest
class RunPoolerTest {
    @Test
    void aPoolerThatSharesSessionsIsRefused(
            EmbeddedServer server, TestDatabase made, Database direct, @TempDir Path folder) throws IOException {
        PgBouncer.obstacle().ifPresent(Assumptions::abort);
        Files.writeString(
                folder.resolve("1_a.sql"), "create table pooled (id int);\ncreate index concurrently on pooled (id);");
        Migrations migrations = Migrations.of(folder);
        try (PgBouncer bouncer = PgBouncer.before(server).start();
                Database db = Database.open(bouncer.url(made.name()))) {
            assertThatThrownBy(() -> migrations.apply(db))
                    .isInstanceOf(PoolerException.class)
                    .hasMessageContaining("pooler");
            assertThat(direct.one(sql("select to_regclass('pooled') is null and to_regclass('pgpx_migration') is null")
                            .as(Codecs.BOOL)))
                    .isTrue();
            assertThat(migrations.status(db)).hasSize(1);
        }
        try (PgBouncer bouncer = PgBouncer.before(server)
                        .poolMode(PoolMode.SESSION)
                        .poolSize(6)
                        .start();
                Database db = Database.open(Settings.builder()
                        .url(bouncer.url(made.name()))
                        .pooler(Pooler.SESSION)
                        .build())) {
            assertThat(migrations.apply(db)).hasSize(1);
            assertThat(migrations.apply(db)).isEmpty();
        }
    }
}
