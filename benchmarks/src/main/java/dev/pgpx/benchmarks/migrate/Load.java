package dev.pgpx.benchmarks.migrate;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reads and writes single rows of a table as fast as a connection each gives them, and notes how long each transaction took. */
final class Load implements AutoCloseable {
    private final String url;
    private final int rows;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<Thread> threads = new ArrayList<>();
    private final List<Long> micros = Collections.synchronizedList(new ArrayList<>());
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

    Load(String url, int rows, int readers, int writers) {
        this.url = url;
        this.rows = rows;
        for (int i = 0; i < readers; i++) {
            start("select code, amount from event where id = ?", /* writes= */ false);
        }
        for (int i = 0; i < writers; i++) {
            start(
                    i % 2 == 0
                            ? "update event set amount = amount + 1 where id = ?"
                            : "insert into event (customer_id, code, amount) select 1 + ? % 1000, 'new', 1",
                    /* writes= */ true);
        }
    }

    private void start(String sql, boolean writes) {
        Thread thread = new Thread(() -> work(sql, writes), writes ? "writer" : "reader");
        threads.add(thread);
        thread.start();
    }

    private void work(String sql, boolean writes) {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false);
            while (!stopped.get()) {
                long begun = System.nanoTime();
                try {
                    statement.setInt(1, 1 + ThreadLocalRandom.current().nextInt(rows));
                    statement.execute();
                    connection.commit();
                } catch (SQLException failure) {
                    failures.add(failure.getSQLState() + " " + failure.getMessage());
                    connection.rollback();
                }
                micros.add((System.nanoTime() - begun) / 1_000);
            }
        } catch (SQLException failure) {
            failures.add("connection: " + failure.getMessage());
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
