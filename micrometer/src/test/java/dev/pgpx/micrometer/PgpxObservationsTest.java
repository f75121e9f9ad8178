package dev.pgpx.micrometer;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.OpenTransaction;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.types.Codecs;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PgpxObservationsTest {
    private static EmbeddedServer server;

    private final ObservationRegistry registry = ObservationRegistry.create();
    private final List<Observation.Context> stopped = new ArrayList<>();

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void listen() {
        registry.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {
            @Override
            public void onStop(Observation.Context context) {
                stopped.add(context);
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
    }

    private Database observed() {
        return Database.open(server.url()).withObserver(PgpxObservations.of(registry));
    }

    private static Map<String, String> map(KeyValues values) {
        return values.stream().collect(Collectors.toMap(KeyValue::getKey, KeyValue::getValue));
    }

    @Test
    void aStatementIsToldAfterTheConventions() {
        try (Database db = observed()) {
            db.list(sql("select generate_series(1, :n)")
                    .bind("n", 3)
                    .label("select numbers")
                    .as(Codecs.INT4));
        }
        Observation.Context context = stopped.get(0);
        assertThat(context).isInstanceOf(StatementContext.class);
        assertThat(((StatementContext) context).getKind()).isEqualTo(Kind.CLIENT);
        assertThat(context.getName()).isEqualTo("db.client.operation.duration");
        assertThat(context.getContextualName()).isEqualTo("select numbers");
        assertThat(context.getError()).isNull();
        assertThat(map(context.getLowCardinalityKeyValues()))
                .containsEntry("db.system.name", "postgresql")
                .containsEntry("db.namespace", "postgres")
                .containsEntry("server.address", "127.0.0.1")
                .containsEntry("server.port", Integer.toString(server.port()))
                .containsEntry("db.query.summary", "select numbers")
                .containsEntry("db.operation.name", "SELECT")
                .containsEntry("db.collection.name", "none")
                .containsEntry("db.response.status_code", "none")
                .containsEntry("error.type", "none")
                .hasSize(9);
        assertThat(map(context.getHighCardinalityKeyValues()))
                .containsEntry("db.query.text", "select generate_series(1, $1)")
                .containsEntry("db.response.returned_rows", "3")
                .hasSize(2);
    }

    @Test
    void aFailureIsToldWithItsSqlState() {
        try (Database db = observed()) {
            assertThatThrownBy(() -> db.run(sql("select 1 / 0"))).isInstanceOf(StatementException.class);
        }
        Observation.Context context = stopped.get(0);
        assertThat(context.getError()).isInstanceOf(StatementException.class);
        assertThat(map(context.getLowCardinalityKeyValues()))
                .containsEntry("db.response.status_code", "22012")
                .containsEntry("error.type", "22012")
                .containsEntry("db.operation.name", "none");
    }

    @Test
    void statementsAreChildrenOfTheirTransaction() {
        try (Database db = observed()) {
            db.transaction(
                    TransactionOptions.DEFAULT.withName("work"),
                    tx -> db.one(sql("select 1").as(Codecs.INT4)));
        }
        assertThat(stopped).hasSize(2);
        Observation.Context statement = stopped.get(0);
        Observation.Context transaction = stopped.get(1);
        assertThat(statement.getParentObservation()).isNotNull();
        assertThat(statement.getParentObservation().getContextView()).isSameAs(transaction);
        assertThat(transaction.getName()).isEqualTo("db.client.transaction.duration");
        assertThat(transaction.getContextualName()).isEqualTo("transaction work");
        assertThat(map(transaction.getLowCardinalityKeyValues()))
                .containsEntry("pgpx.transaction.name", "work")
                .containsEntry("pgpx.transaction.outcome", "committed")
                .containsEntry("db.namespace", "postgres");
        assertThat(map(transaction.getHighCardinalityKeyValues())).containsEntry("pgpx.transaction.attempt", "1");
        assertThat(registry.getCurrentObservation()).isNull();
    }

    @Test
    void aStreamIsObservedUntilItIsClosed() {
        try (Database db = observed()) {
            try (Stream<Integer> rows =
                    db.stream(sql("select generate_series(1, 3)").as(Codecs.INT4))) {
                assertThat(rows.count()).isEqualTo(3);
                assertThat(stopped).isEmpty();
            }
            assertThat(stopped).hasSize(1);
            assertThat(registry.getCurrentObservation()).isNull();
        }
    }

    @Test
    void aTransactionByHandLeavesTheThreadAlone() {
        try (Database db = observed()) {
            try (OpenTransaction open = db.begin(TransactionOptions.DEFAULT)) {
                assertThat(registry.getCurrentObservation()).isNull();
                open.database().run(sql("select 1"));
            }
        }
        assertThat(stopped).hasSize(2);
        assertThat(stopped.get(1).getContextualName()).isEqualTo("transaction");
        assertThat(map(stopped.get(1).getLowCardinalityKeyValues()))
                .containsEntry("pgpx.transaction.name", "none")
                .containsEntry("pgpx.transaction.outcome", "rolled_back");
    }

    @Test
    void aConventionOfOnesOwnTellsMore() {
        PgpxObservations observations = PgpxObservations.of(registry)
                .withConvention(new StatementConvention() {
                    @Override
                    public KeyValues getLowCardinalityKeyValues(StatementContext context) {
                        return super.getLowCardinalityKeyValues(context).and("team", "orders");
                    }
                })
                .withConvention(new TransactionConvention() {
                    @Override
                    public String getName() {
                        return "ours";
                    }
                });
        try (Database db = Database.open(server.url()).withObserver(observations)) {
            db.transaction(tx -> db.run(sql("select 1")));
        }
        assertThat(map(stopped.get(0).getLowCardinalityKeyValues())).containsEntry("team", "orders");
        assertThat(stopped.get(1).getName()).isEqualTo("ours");
    }

    @Test
    void aRegistryWithoutHandlersCostsNothing() {
        try (Database db = Database.open(server.url()).withObserver(PgpxObservations.of(ObservationRegistry.NOOP))) {
            db.transaction(tx -> db.run(sql("select 1")));
        }
        assertThat(stopped).isEmpty();
    }
}
