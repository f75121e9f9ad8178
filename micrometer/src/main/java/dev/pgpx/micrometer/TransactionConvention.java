package dev.pgpx.micrometer;

import dev.pgpx.database.TransactionEvent;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import java.util.Locale;

/**
 * How observed transactions are named and what is told of them. OpenTelemetry has no convention for them: keys of its own begin
 * with {@code pgpx}. Extend it to tell more or less. Thread-safe.
 */
public class TransactionConvention implements ObservationConvention<TransactionContext> {
    /** Without state. */
    public TransactionConvention() {}

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof TransactionContext;
    }

    @Override
    public String getName() {
        return "db.client.transaction.duration";
    }

    /** The transaction's name. */
    @Override
    public String getContextualName(TransactionContext context) {
        String name = context.start().name();
        return name == null ? "transaction" : "transaction " + name;
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(TransactionContext context) {
        TransactionEvent event = context.event();
        Throwable failure = event == null ? null : event.failure();
        String outcome = event == null ? null : event.outcome().name().toLowerCase(Locale.ROOT);
        return StatementConvention.address(context.address())
                .and(
                        StatementConvention.value(
                                "pgpx.transaction.name", context.start().name()),
                        StatementConvention.value("pgpx.transaction.outcome", outcome),
                        StatementConvention.value("db.response.status_code", Failures.sqlState(failure)),
                        StatementConvention.value("error.type", failure == null ? null : Failures.type(failure)));
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(TransactionContext context) {
        return KeyValues.of(
                "pgpx.transaction.attempt", Integer.toString(context.start().attempt()));
    }
}
