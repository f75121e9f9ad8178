package dev.pgpx.benchmarks.migrate;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.query.RawSql;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reads and writes single rows of a table on some threads, as fast as they can, and notes how long each transaction took. */
final class Load implements AutoCloseable {
    private final Database database;
    private final int rows;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<Thread> threads = new ArrayList<>();
    private final List<Long> micros = Collections.synchronizedList(new ArrayList<>());
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

    Load(Database database, int rows, int readers, int writers) {
        this.database = database;
        this.rows = rows;
        for (int i = 0; i < readers; i++) {
            start(sql("select code, amount from event where id = :id"), /* writes= */ false);
        }
        for (int i = 0; i < writers; i++) {
            start(
                    i % 2 == 0
                            ? sql("update event set amount = amount + 1 where id = :id")
                            : sql("insert into event (customer_id, code, amount) select 1 + :id % 1000, 'new', 1"),
                    /* writes= */ true);
        }
    }

    private void start(RawSql statement, boolean writes) {
        Thread thread = new Thread(() -> work(statement, writes), writes ? "writer" : "reader");
        threads.add(thread);
        thread.start();
    }

    private void work(RawSql statement, boolean writes) {
        while (!stopped.get()) {
            RawSql bound = statement.bind("id", 1 + ThreadLocalRandom.current().nextInt(rows));
            long begun = System.nanoTime();
            try {
                database.inTransaction(transaction -> {
                    if (writes) {
                        database.run(bound);
                    } else {
                        database.list(bound.map(row -> row.getLong(1)));
                    }
                });
            } catch (DatabaseException failure) {
                failures.add(String.valueOf(failure.getMessage()));
            }
            micros.add((System.nanoTime() - begun) / 1_000);
        }
    }

    /** What there was since the last time: transactions, the slowest, the 999th of a thousand, failures. */
    String since() {
        List<Long> seen;
        synchronized (micros) {
            seen = new ArrayList<>(micros);
            micros.clear();
        }
        Collections.sort(seen);
        if (seen.isEmpty()) {
            return "no transaction";
        }
        return "%,d transactions, slowest %,.1f ms, p99.9 %,.1f ms, failed %d"
                .formatted(
                        seen.size(),
                        seen.get(seen.size() - 1) / 1000.0,
                        seen.get((int) (seen.size() * 0.999)) / 1000.0,
                        failures.size());
    }

    /** What failed. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        stopped.set(true);
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
