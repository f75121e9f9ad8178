package dev.pgpx.micrometer;

import dev.pgpx.database.StatementEvent;
import dev.pgpx.query.Statement;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import org.jspecify.annotations.Nullable;

/**
 * How observed statements are named and what is told of them, after OpenTelemetry's semantic conventions for database clients.
 * Extend it to tell more or less. Thread-safe.
 *
 * <p>The summary is the statement's label. Operation and table are told of statements that pgpx built. What is not known is
 * {@code none}, since metrics want the same keys each time. The text is told with high cardinality, parameters as {@code $n}
 * and never their values.
 *
 * <p>Source: <a href="https://opentelemetry.io/docs/specs/semconv/database/postgresql/">Semantic conventions for PostgreSQL
 * client operations</a>, stable.
 */
public class StatementConvention implements ObservationConvention<StatementContext> {
    static final String SYSTEM = "postgresql";

    /** Without state. */
    public StatementConvention() {}

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof StatementContext;
    }

    /** OpenTelemetry's name for the metric of a client's operations. */
    @Override
    public String getName() {
        return "db.client.operation.duration";
    }

    /** The summary. */
    @Override
    public String getContextualName(StatementContext context) {
        return context.start().statement().label();
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(StatementContext context) {
        Statement statement = context.start().statement();
        StatementNames names = StatementNames.of(statement);
        StatementEvent event = context.event();
        Throwable failure = event == null ? null : event.failure();
        return address(context.address())
                .and(
                        value("db.collection.name", names.collection()),
                        value("db.operation.name", names.operation()),
                        value("db.query.summary", statement.label()),
                        value("db.response.status_code", Failures.sqlState(failure)),
                        value("error.type", failure == null ? null : Failures.type(failure)));
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(StatementContext context) {
        StatementEvent event = context.event();
        KeyValues text =
                KeyValues.of("db.query.text", context.start().statement().sql());
        return event == null ? text : text.and("db.response.returned_rows", Long.toString(event.rows()));
    }

    static KeyValues address(ServerAddress address) {
        return KeyValues.of(
                value("db.system.name", SYSTEM),
                value("db.namespace", address.database()),
                value("server.address", address.host()),
                value("server.port", address.port()));
    }

    static KeyValue value(String key, @Nullable String value) {
        return KeyValue.of(key, value == null || value.isEmpty() ? KeyValue.NONE_VALUE : value);
    }
}
