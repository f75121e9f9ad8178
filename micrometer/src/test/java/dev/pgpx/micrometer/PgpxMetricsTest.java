package dev.pgpx.micrometer;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.types.Codecs;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PgpxMetricsTest {
    private static EmbeddedServer server;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void measuresThePoolAndWhoUsesIt() {
        try (Database db = PgpxMetrics.bindTo(Database.open(server.url()), registry)) {
            db.inTransaction(tx -> {
                assertThat(gauge("pgpx.pool.in.use")).isEqualTo(1);
                assertThat(gauge("pgpx.pool.size")).isEqualTo(db.pool().size());
                assertThat(gauge("pgpx.pool.waiting")).isZero();
            });
            assertThat(gauge("pgpx.pool.in.use")).isZero();
            assertThat(gauge("pgpx.pool.idle")).isGreaterThanOrEqualTo(1);
            assertThat(registry.get("pgpx.pool.acquire")
                            .tag("outcome", "success")
                            .timer()
                            .count())
                    .isEqualTo(1);
            assertThat(registry.get("pgpx.pool.use").timer().count()).isEqualTo(1);
            assertThat(registry.get("pgpx.pool.use").timer().totalTime(TimeUnit.NANOSECONDS))
                    .isPositive();
            assertThat(registry.get("pgpx.pool.connect")
                            .tag("outcome", "success")
                            .timer()
                            .count())
                    .isPositive();
        }
        double retired = registry.get("pgpx.pool.retired")
                .tag("reason", "the pool was closed")
                .counter()
                .count();
        assertThat(retired).isPositive();
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }

    @Test
    void measuresStatementsByLabelAndOutcome() {
        try (Database db = PgpxMetrics.bindTo(Database.open(server.url()), registry)) {
            db.list(sql("select generate_series(1, 3)").label("three").as(Codecs.INT4));
            assertThatThrownBy(() -> db.run(sql("select 1 / 0").label("wrong"))).isInstanceOf(StatementException.class);

            assertThat(registry.get("pgpx.statement")
                            .tags("label", "three", "outcome", "success", "sqlstate", "none", "database", db.target())
                            .timer()
                            .count())
                    .isEqualTo(1);
            assertThat(registry.get("pgpx.statement")
                            .tags("label", "wrong", "outcome", "failure", "sqlstate", "22012")
                            .timer()
                            .count())
                    .isEqualTo(1);
            assertThat(registry.get("pgpx.statement.rows")
                            .tag("label", "three")
                            .summary()
                            .totalAmount())
                    .isEqualTo(3);
            assertThat(registry.find("pgpx.statement.rows")
                            .tag("label", "wrong")
                            .summary())
                    .isNull();
        }
    }

    @Test
    void measuresTransactionsByNameAndOutcome() {
        try (Database db = PgpxMetrics.bindTo(Database.open(server.url()), registry)) {
            db.transaction(TransactionOptions.DEFAULT.withName("work"), tx -> 1);
            db.inTransaction(tx -> tx.rollback());

            assertThat(registry.get("pgpx.transaction")
                            .tags("name", "work", "outcome", "committed")
                            .timer()
                            .count())
                    .isEqualTo(1);
            assertThat(registry.get("pgpx.transaction")
                            .tags("name", "none", "outcome", "rolled_back")
                            .timer()
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void countsSessionsHeldForTooLong() {
        Database opened = Database.open(Settings.builder()
                .url(server.url())
                .leakThreshold(Duration.ofMillis(100))
                .reclaimLeaks(true)
                .build());
        try (Database db = PgpxMetrics.bindTo(opened, registry)) {
            try (var open = db.begin(TransactionOptions.DEFAULT)) {
                long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
                Counter leaked = null;
                while (leaked == null && System.nanoTime() < end) {
                    Thread.onSpinWait();
                    leaked = registry.find("pgpx.pool.leaked")
                            .tag("taken.back", "true")
                            .counter();
                }
                assertThat(leaked).isNotNull();
                assertThat(open.database()).isNotNull();
            }
        }
    }

    @Test
    void allNamesBeginWithPgpxAndTellTheDatabase() {
        try (Database db = PgpxMetrics.bindTo(Database.open(server.url()), registry)) {
            db.run(sql("select 1"));
            assertThat(registry.getMeters()).isNotEmpty().allSatisfy(meter -> {
                Meter.Id id = meter.getId();
                assertThat(id.getName()).startsWith("pgpx.");
                assertThat(id.getTag("database")).isEqualTo(db.target());
                assertThat(id.getDescription()).isNotBlank();
            });
        }
    }
}
