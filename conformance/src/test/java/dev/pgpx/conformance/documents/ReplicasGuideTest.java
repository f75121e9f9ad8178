package dev.pgpx.conformance.documents;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.TargetServer;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.embedded.StopMode;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Lsn;
import org.junit.jupiter.api.Test;

/** The code of the guide to replicas. */
class ReplicasGuideTest {
    @Test
    void readsFromAStandbyAndFailsOver() {
        try (EmbeddedServer primary = EmbeddedServer.builder()
                        .parameter("synchronous_commit", "on")
                        .start();
                EmbeddedServer standby = primary.standby()) {
            Settings settings = Settings.builder()
                    .url(primary.url())
                    .hosts("127.0.0.1:" + primary.port(), "127.0.0.1:" + standby.port())
                    .targetServer(TargetServer.PRIMARY)
                    .build();
            try (Database setup = Database.open(settings);
                    Database other = Database.open(settings)) {
                setup.run(sql("create table entry (id bigint not null)"));
                readsAndFailsOver(settings, other, primary, standby);
            }
        }
    }

    private static void readsAndFailsOver(
            Settings settings, Database other, EmbeddedServer primary, EmbeddedServer standby) {
        Database db = Database.open(settings);
        db.run(sql("insert into entry values (1)"));
        long entries = db.onStandby().one(sql("select count(*) from entry").as(Codecs.INT8));
        assertThat(entries).isEqualTo(1);
        try (db) {
            String written = db.lastWritten().toString();

            long seen = other.onStandby(Lsn.parse(written))
                    .one(sql("select count(*) from entry").as(Codecs.INT8));
            assertThat(seen).isEqualTo(1);

            primary.stop(StopMode.FAST);
            standby.promote();

            db.inTransaction(transaction -> db.run(sql("insert into entry values (2)")));
            assertThat(db.one(sql("select count(*) from entry").as(Codecs.INT8)))
                    .isEqualTo(2);
        }
    }
}
