package dev.pgpx.testing.template;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.testing.server.TestServer;
import dev.pgpx.types.Codecs;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/**
 * Copies a template. What is fastest depends on its size and on the disk, so each strategy that may be is tried once and the
 * one that took the least time is used from then on. Thread-safe.
 */
final class Cloning {
    private final TestServer server;
    private final String template;
    private final Deque<CloneStrategy> untried = new ArrayDeque<>();
    private final Map<CloneStrategy, Long> took = new EnumMap<>(CloneStrategy.class);

    private Cloning(TestServer server, String template) {
        this.server = server;
        this.template = template;
    }

    static Cloning of(TestServer server, String template) {
        Cloning cloning = new Cloning(server, template);
        Database administration = server.administration();
        int version = administration.one(
                        sql("select current_setting('server_version_num')::int").as(Codecs.INT4))
                / 10_000;
        long bytes = administration.one(sql("select pg_database_size(:name::name)")
                .bind("name", template)
                .as(Codecs.INT8));
        boolean alone = server.embedded().isPresent();
        cloning.untried.addAll(CloneStrategy.candidates(version, bytes, alone));
        return cloning;
    }

    /** Makes a database of this name that is as the template. */
    void make(String name) {
        CloneStrategy strategy = next();
        long start = System.nanoTime();
        try {
            make(name, strategy);
        } catch (StatementException refused) {
            if (strategy != CloneStrategy.FILE_CLONE) {
                throw refused;
            }
            took(strategy, Long.MAX_VALUE); // this server or its disk cannot
            make(name);
            return;
        }
        took(strategy, System.nanoTime() - start);
    }

    private void make(String name, CloneStrategy strategy) {
        String options = " template \"" + template + "\"" + strategy.option();
        if (strategy == CloneStrategy.FILE_CLONE) {
            Database session = server.administration();
            session.withSession(() -> {
                session.run(sql("set file_copy_method = clone").label("create test database"));
                server.create(session, name, options);
                return name;
            });
        } else {
            server.create(name, options);
        }
    }

    private synchronized CloneStrategy next() {
        CloneStrategy first = untried.poll();
        if (first != null) {
            return first;
        }
        return took.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(CloneStrategy.PLAIN);
    }

    private synchronized void took(CloneStrategy strategy, long nanos) {
        took.merge(strategy, nanos, Math::min);
    }
}
