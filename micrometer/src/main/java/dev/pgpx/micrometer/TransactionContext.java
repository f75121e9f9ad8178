package dev.pgpx.micrometer;

import dev.pgpx.database.TransactionEvent;
import dev.pgpx.database.TransactionStart;
import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;

/** What is known of an observed transaction. One thread at a time. */
public final class TransactionContext extends Observation.Context {
    private final TransactionStart start;
    private final ServerAddress address;
    private volatile @Nullable TransactionEvent event;

    TransactionContext(TransactionStart start) {
        this.start = start;
        this.address = ServerAddress.of(start.target());
    }

    void ended(TransactionEvent ended) {
        event = ended;
    }

    /**
     * The transaction, as it began.
     *
     * @return what listeners were told
     */
    public TransactionStart start() {
        return start;
    }

    /**
     * The transaction, as it ended.
     *
     * @return what listeners were told; null while it is running
     */
    public @Nullable TransactionEvent event() {
        return event;
    }

    /** Where it is. */
    ServerAddress address() {
        return address;
    }
}
