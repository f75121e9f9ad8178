package dev.pgpx.database;

import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.query.EntityQuery;
import dev.pgpx.query.Query;
import dev.pgpx.query.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query with what is to be loaded with it: each relation by one statement, all those of a depth in one round trip. Where
 * the query asks for rows by their keys, the collections of the first depth go with the query itself. Each statement sees what
 * is committed when it begins, as if it had been sent by itself; see decision 17.
 */
final class EagerLoading {
    /**
     * So many bytes of keys follow another statement at most. The driver reads nothing before all is sent; a server whose answer
     * nobody reads stops reading, too, and what is sent then must fit into the buffers between them.
     */
    private static final long MOST_FOLLOWING = 16_000;

    private final Database database;

    private EagerLoading(Database database) {
        this.database = database;
    }

    /** All rows of a query, with what is loaded with them. */
    static <R> List<R> list(Database database, Query<R> query) {
        ResultRelations relations = new ResultRelations(database, query.loads());
        ResultRows<R> rows = new ResultRows<>(query.reader(), relations);
        if (query.loads().isEmpty()) {
            Statement only = query.statement();
            database.runAll(List.of(only), only.label(), rows);
            return rows.finish();
        }
        EagerLoading loading = new EagerLoading(database);
        List<LoadingLevel<?>> below = loading.read(query.statement(), rows::read, known(query, relations));
        List<LoadingLevel<?>> levels = relations.levels();
        levels.addAll(below);
        loading.load(levels);
        return rows.finish();
    }

    /** Loads what is loaded with rows that have been read. */
    static void load(Database database, List<LoadingLevel<?>> levels) {
        new EagerLoading(database).load(levels);
    }

    private static List<LoadingLevel<?>> known(Query<?> query, ResultRelations relations) {
        if (!(query instanceof EntityQuery<?> entities)) {
            return List.of();
        }
        List<LoadingLevel<?>> levels =
                entities.knownKeys().map(relations::levelsOf).orElse(List.of());
        return levels.subList(0, fitting(levels));
    }

    private void load(List<LoadingLevel<?>> first) {
        List<LoadingLevel<?>> levels = first;
        while (!levels.isEmpty()) {
            LoadingLevel<?> level = levels.get(0);
            levels = read(level.statement(), level::read, levels.subList(1, levels.size()), level);
        }
    }

    private List<LoadingLevel<?>> read(
            Statement statement, Consumer<EngineResult> reading, List<LoadingLevel<?>> then) {
        return read(statement, reading, then, null);
    }

    /** Runs a statement and as many of the levels as fit behind it; gives the others, and those below. */
    private List<LoadingLevel<?>> read(
            Statement statement,
            Consumer<EngineResult> reading,
            List<LoadingLevel<?>> then,
            @Nullable LoadingLevel<?> first) {
        List<LoadingLevel<?>> together = then.subList(0, fitting(then));
        List<Statement> statements = new ArrayList<>(1 + together.size());
        statements.add(statement);
        together.forEach(level -> statements.add(level.statement()));
        database.runAll(statements, statement.label(), (index, result) -> {
            if (index == 0) {
                reading.accept(result);
            } else {
                together.get(index - 1).read(result);
            }
        });
        List<LoadingLevel<?>> next = new ArrayList<>(then.subList(together.size(), then.size()));
        if (first != null) {
            next.addAll(first.finish());
        }
        together.forEach(level -> next.addAll(level.finish()));
        return next;
    }

    private static int fitting(List<LoadingLevel<?>> levels) {
        long size = 0;
        for (int i = 0; i < levels.size(); i++) {
            size += levels.get(i).size();
            if (size > MOST_FOLLOWING) {
                return i;
            }
        }
        return levels.size();
    }
}
