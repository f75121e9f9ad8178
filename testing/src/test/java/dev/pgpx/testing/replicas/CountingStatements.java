package dev.pgpx.testing.replicas;

import dev.pgpx.database.StatementEvent;
import dev.pgpx.database.StatementListener;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the statements that have ended. */
record CountingStatements(AtomicInteger count) implements StatementListener {
    @Override
    public void ended(StatementEvent event) {
        count.incrementAndGet();
    }
}
