package dev.pgpx.conformance.migrate;

import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.database.OpenTransaction;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.migrate.lint.LintCatalog;
import dev.pgpx.migrate.statement.Known;
import dev.pgpx.migrate.statement.StatementShape;
import dev.pgpx.query.RawSql;
import dev.pgpx.schema.script.ScriptStatement;
import dev.pgpx.schema.script.SqlScript;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The locks that are predicted for statements, and those that {@code pg_locks} shows while they run. Locks of mere reading, on
 * catalogs, and on indexes and such that a statement does not name are left out.
 */
@Tag("any-jvm")
@PgpxTest
class LockPredictionTest {
    private static final Pattern SINCE = Pattern.compile("-- since (\\d+)\n([^;]+);");

    private static final RawSql HELD = sql(
            """
            select l.relation::int8, l.mode from pg_locks l
            where l.pid = pg_backend_pid() and l.locktype = 'relation' and l.mode <> 'AccessShareLock'
              and l.database = (select oid from pg_database where datname = current_database())""");

    /** Their names are asked before: a statement can rename or drop them. */
    private static final RawSql RELATIONS = sql(
            """
            select c.oid::int8, case when n.nspname = 'public' then '' else n.nspname || '.' end || c.relname,
              c.relkind in ('i', 'I', 't', 'S')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')""");

    /**
     * A relation.
     *
     * @param id its object id
     * @param name its name
     * @param part whether it belongs to another, as an index does
     */
    private record Relation(long id, String name, boolean part) {}

    /** In the order of their strength. */
    private static final List<String> MODES = List.of(
            "RowShareLock",
            "RowExclusiveLock",
            "ShareUpdateExclusiveLock",
            "ShareLock",
            "ShareRowExclusiveLock",
            "ExclusiveLock",
            "AccessExclusiveLock");

    /** The same on the oldest server. */
    @Nested
    @PgpxTest(version = 13)
    class On13 {
        @Test
        void locksAreAsPredicted(Database db) throws IOException {
            compare(db, 13);
        }
    }

    @Test
    void locksAreAsPredicted(Database db) throws IOException {
        compare(db, 18);
    }

    private static void compare(Database db, int major) throws IOException {
        SqlScript.of("lock-setup.sql", resource("lock-setup.sql")).run(db);
        Known known = LintCatalog.read(db).known(major);
        Map<Long, Relation> before = db
                .list(RELATIONS.map(
                        row -> new Relation(row.getLong(0), row.require(1, Codecs.TEXT), row.getBoolean(2))))
                .stream()
                .collect(Collectors.toMap(Relation::id, relation -> relation));
        int statements = 0;
        List<String> wrong = new ArrayList<>();
        for (ScriptStatement statement : statements(major)) {
            statements++;
            Map<String, String> predicted = predicted(statement, known);
            Map<String, String> held = held(db, statement, before, predicted.keySet());
            if (!predicted.equals(held)) {
                wrong.add(statement.sql() + "\n  predicted " + predicted + "\n  held      " + held);
            }
        }
        double share = 1 - (double) wrong.size() / statements;
        System.out.printf("locks on PostgreSQL %d: %d statements, right for %.3f%n", major, statements, share);
        assertThat(share).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(0.98);
    }

    private static Map<String, String> predicted(ScriptStatement statement, Known known) {
        return StatementShape.of(statement).predict(known).locks().stream()
                .collect(Collectors.toMap(
                        lock -> lock.relation().sql().replaceFirst("^public\\.", ""),
                        lock -> lock.mode().catalogName(),
                        (a, b) -> MODES.indexOf(a) > MODES.indexOf(b) ? a : b,
                        TreeMap::new));
    }

    private static Map<String, String> held(
            Database db, ScriptStatement statement, Map<Long, Relation> before, Set<String> named) {
        Map<String, String> held = new TreeMap<>();
        try (OpenTransaction transaction = db.begin(TransactionOptions.DEFAULT)) {
            Database within = transaction.database();
            run(within, statement);
            within.list(HELD.map(row -> {
                Relation relation = before.get(row.getLong(0));
                boolean counts = relation != null && (!relation.part() || named.contains(relation.name()));
                return counts
                        ? held.merge(relation.name(), row.require(1, Codecs.TEXT), LockPredictionTest::stronger)
                        : "";
            }));
            transaction.rollback();
        }
        return held;
    }

    private static void run(Database within, ScriptStatement statement) {
        try {
            within.run(unsafe(statement.sql()));
        } catch (DatabaseException failure) {
            throw new AssertionError("cannot be run: " + statement.sql(), failure);
        }
    }

    private static String stronger(String one, String other) {
        return MODES.indexOf(one) > MODES.indexOf(other) ? one : other;
    }

    private static List<ScriptStatement> statements(int major) throws IOException {
        Matcher since = SINCE.matcher(resource("lock-statements.sql"));
        String text = since.replaceAll(
                found -> Integer.parseInt(found.group(1)) > major ? "" : Matcher.quoteReplacement(found.group()));
        return SqlScript.of("lock-statements.sql", text).statements();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(LockPredictionTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
