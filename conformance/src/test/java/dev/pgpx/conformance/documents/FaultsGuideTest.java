package dev.pgpx.conformance.documents;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.embedded.StopMode;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.fault.Fault;
import dev.pgpx.testing.fault.FaultProxy;
import dev.pgpx.testing.fault.Ledger;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The code of the guide to tests with faults. */
@PgpxTest
class FaultsGuideTest {
    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "pausing a server needs Linux")
    void breaksNetworkAndServer() {
        EmbeddedServer server =
                EmbeddedServer.builder().parameter("synchronous_commit", "on").start();
        try (server) {
            try (FaultProxy proxy = FaultProxy.to(server);
                    Database db = Database.open(proxy.url(server.url()))) {
                db.run(sql("create table entry (id bigint not null)"));

                proxy.apply(Fault.delay(Duration.ofMillis(20)));
                db.run(sql("insert into entry values (1)"));

                proxy.apply(Fault.reset());
                proxy.apply(Fault.pass());
            }

            server.stop(StopMode.IMMEDIATE);
            server.restart();

            server.pause();
            server.resume();

            try (EmbeddedServer standby = server.standby()) {
                server.stop(StopMode.FAST);
                standby.promote();

                try (Database db = Database.open(standby.url())) {
                    List<Long> rows = db.list(sql("select id from entry").as(Codecs.INT8));
                    assertThat(rows).containsExactly(1L);
                }
            }
        }
    }

    @Test
    void keepsTheBooks(Database db) {
        db.run(sql("create table entry (id bigint not null)"));

        Ledger ledger = new Ledger();
        for (int write = 0; write < 100; write++) {
            ledger.write(id -> db.run(sql("insert into entry values (:id)").bind("id", id)));
        }

        List<Long> rows = db.list(sql("select id from entry").as(Codecs.INT8));
        ledger.check(rows).requireNone();
        assertThat(ledger.check(rows).acknowledged()).isEqualTo(100);
    }
}
