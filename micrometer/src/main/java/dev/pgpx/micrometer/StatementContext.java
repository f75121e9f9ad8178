package dev.pgpx.micrometer;

import dev.pgpx.database.StatementEvent;
import dev.pgpx.database.StatementStart;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an observed statement: a call of a server, to which nothing is handed on. One thread at a time.
 */
public final class StatementContext extends SenderContext<Object> {
    private final StatementStart start;
    private final ServerAddress address;
    private volatile @Nullable StatementEvent event;

    StatementContext(StatementStart start) {
        super((carrier, key, value) -> {}, Kind.CLIENT);
        this.start = start;
        this.address = ServerAddress.of(start.target());
        setRemoteServiceName("postgresql");
    }

    void ended(StatementEvent ended) {
        event = ended;
    }

    /**
     * The statement, as it began.
     *
     * @return what listeners were told
     */
    public StatementStart start() {
        return start;
    }

    /**
     * The statement, as it ended.
     *
     * @return what listeners were told; null while it is running
     */
    public @Nullable StatementEvent event() {
        return event;
    }

    /** Where it goes. */
    ServerAddress address() {
        return address;
    }
}
