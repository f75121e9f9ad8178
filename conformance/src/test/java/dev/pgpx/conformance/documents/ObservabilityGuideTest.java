package dev.pgpx.conformance.documents;

import static dev.pgpx.conformance.documents.PatientTable.PATIENT;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.observe.Slf4jListener;
import dev.pgpx.database.observe.StatementFigures;
import dev.pgpx.database.observe.StatementStatistics;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.micrometer.PgpxMetrics;
import dev.pgpx.micrometer.PgpxObservations;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The code of the guide to observability, and what the log says. */
@PgpxTest
class ObservabilityGuideTest {
    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(PATIENT).createAll(db);
    }

    /** What is logged meanwhile; the simple logger writes to whatever the standard output is. */
    private static List<String> logged(Runnable action) {
        PrintStream usual = System.out;
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        System.setOut(new PrintStream(kept, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setOut(usual);
        }
        return kept.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void aLambdaIsToldOfStatements(Database db) {
        AtomicLong rows = new AtomicLong();
        Database counted = db.withListener(event -> rows.addAndGet(event.rows()));
        counted.list(sql("select generate_series(1, 3)").as(Codecs.INT4));
        assertThat(rows).hasValue(3);
    }

    @Test
    void theLogShowsValuesWhereAskedAndMasksSensitiveOnes(Database db) {
        List<String> lines = logged(() -> {
            Database logged = db.withObserver(Slf4jListener.standard()
                    .withSlowThreshold(Duration.ofMillis(200))
                    .withValues());
            logged.insert(PatientTable.draft().name("Jo").room(7));
            logged.list(from(PATIENT).where(PATIENT.room.eq(7)));
            logged.list(from(PATIENT).where(PATIENT.name.startsWith("J")));
            logged.withSetting("app.token", "Jo")
                    .list(sql("select :a, :b, :c")
                            .label("mine")
                            .bind("a", "x\ny" + "z".repeat(100))
                            .bindSensitive("b", "Jo")
                            .bind("c", Codecs.INT4, null)
                            .as(Codecs.TEXT));
        });
        assertThat(lines).noneMatch(line -> line.contains("Jo"));
        assertThat(statements(lines))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains(" dev.pgpx.statement - insert patient: 1 row in ")
                                .endsWith(" [$1 = ***, $2 = 7]"),
                        line -> assertThat(line)
                                .contains("select patient: 1 row in ")
                                .endsWith(" [$1 = '7']"),
                        line -> assertThat(line)
                                .contains("select patient: 1 row in ")
                                .endsWith(" [$1 = ***]"),
                        line -> assertThat(line).contains("setting: ").endsWith(" [$1 = 'app.token', $2 = ***]"),
                        line -> assertThat(line)
                                .contains("mine: 1 row in ")
                                .endsWith(": select $1, $2, $3 [$1 = 'x\\u000ay" + "z".repeat(57)
                                        + "… (103 characters)', $2 = ***, $3 = null]"));
    }

    private static List<String> statements(List<String> lines) {
        return lines.stream()
                .filter(line -> line.contains("dev.pgpx.statement"))
                .toList();
    }

    @Test
    void theLogShowsNoValuesUnlessAsked(Database db) {
        List<String> lines = logged(() -> {
            Database logged = db.withObserver(Slf4jListener.standard().withSlowThreshold(Duration.ofMinutes(2)));
            logged.run(sql("select :a").bind("a", "hidden"));
            assertThatThrownBy(() -> logged.run(sql("select 1 / :a::int").bind("a", 0)))
                    .isInstanceOf(RuntimeException.class);
            logged.transaction(TransactionOptions.DEFAULT.withName("admit"), tx -> 1);
            logged.inTransaction(tx -> tx.rollback());
        });
        assertThat(lines).noneMatch(line -> line.contains("hidden") || line.contains("WARN"));
        assertThat(lines)
                .anyMatch(line -> line.contains("DEBUG dev.pgpx.statement - sql: failed (SQLSTATE 22012) after "))
                .anyMatch(line -> line.contains("DEBUG dev.pgpx.transaction - transaction \"admit\": committed after "))
                .anyMatch(line -> line.contains("DEBUG dev.pgpx.transaction - transaction: rolled back after "))
                .anyMatch(line -> line.contains("DEBUG dev.pgpx.pool - sql: got a session after "));
    }

    @Test
    void whatIsSlowIsAWarning(Database db) {
        List<String> lines = logged(() -> db.withListener((dev.pgpx.database.StatementListener)
                        Slf4jListener.standard().withSlowThreshold(Duration.ZERO))
                .run(sql("select 1")));
        assertThat(statements(lines)).hasSize(1).allMatch(line -> line.startsWith("WARN dev.pgpx.statement - sql: "));
        assertThatThrownBy(() -> Slf4jListener.standard().withSlowThreshold(Duration.ofMillis(-1)))
                .hasMessage("the slow threshold is PT-0.001S: expected zero or more");
    }

    @Test
    void figuresMetricsAndSpans(Database db) {
        StatementStatistics statistics = new StatementStatistics();
        Database measured = db.withListener(statistics);
        measured.list(from(PATIENT));
        System.out.println(statistics);

        StatementFigures slowest = statistics.snapshot().get(0);
        assertThat(slowest.label()).isEqualTo("select patient");

        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        Database metered = PgpxMetrics.bindTo(db, registry);
        metered.list(from(PATIENT));
        assertThat(registry.get("pgpx.statement")
                        .tag("label", "select patient")
                        .timer()
                        .count())
                .isEqualTo(1);

        List<Observation.Context> stopped = new ArrayList<>();
        ObservationRegistry observations = ObservationRegistry.create();
        observations.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {
            @Override
            public void onStop(Observation.Context context) {
                stopped.add(context);
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
        Database traced = db.withObserver(PgpxObservations.of(observations));
        traced.transaction(TransactionOptions.DEFAULT.withName("admit"), tx -> traced.list(from(PATIENT)));
        assertThat(stopped).hasSize(2);
        assertThat(stopped.get(0).getLowCardinalityKeyValue("db.operation.name").getValue())
                .isEqualTo("SELECT");
        assertThat(stopped.get(0)
                        .getLowCardinalityKeyValue("db.collection.name")
                        .getValue())
                .isEqualTo("patient");
    }
}
