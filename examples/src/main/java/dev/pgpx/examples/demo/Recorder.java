package dev.pgpx.examples.demo;

import dev.pgpx.database.StatementEvent;
import dev.pgpx.database.StatementListener;
import java.util.ArrayList;
import java.util.List;

/** Keeps the statements that were sent until they are shown. */
final class Recorder implements StatementListener {
    private final List<StatementEvent> events = new ArrayList<>();

    @Override
    public synchronized void ended(StatementEvent event) {
        events.add(event);
    }

    /** Those since the last time, in order. */
    synchronized List<StatementEvent> take() {
        List<StatementEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }
}
