package dev.pgpx.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.core.CachedQuery;
import org.postgresql.core.Oid;
import org.postgresql.core.ParameterList;
import org.postgresql.core.Query;
import org.postgresql.core.QueryExecutor;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * Several statements of which each is a prepared statement of its own, the same one for the same text. (The driver takes them in one text, too, but
 * then prepares each for every text that it stands in, and for every place in it.) One thread at a time.
 */
final class Pipeline implements AutoCloseable {
    /** After so many executions the driver knows in which form values come, and does not change it any more. */
    private static final int SETTLED = 2;

    private final PhysicalConnection driver;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<CachedQuery> borrowed = new ArrayList<>();
    private final Query[] parts;
    private final int[] counts;

    private Pipeline(PhysicalConnection driver, int size) {
        this.driver = driver;
        this.parts = new Query[size];
        this.counts = new int[size];
    }

    /** Whether statements can be sent so over this connection: prepared at once, in the extended protocol. */
    static boolean isPossible(PhysicalConnection driver) {
        return driver.getPrepareThreshold() == 1 && driver.getPreferQueryMode() == PreferQueryMode.EXTENDED;
    }

    /** Whether a statement has been run often enough to be run several times at once, and the driver does not wait for each answer. */
    static boolean isSettled(PhysicalConnection driver, String text) throws SQLException {
        QueryExecutor executor = driver.getQueryExecutor();
        CachedQuery query = executor.borrowQuery(text);
        try {
            return query.getExecuteCount() >= SETTLED && !query.query.isStatementDescribed();
        } finally {
            executor.releaseQuery(query);
        }
    }

    /**
     * Borrows the driver's queries.
     *
     * @param texts the statements, each a single one
     */
    static Pipeline of(PhysicalConnection driver, List<String> texts) throws SQLException {
        Pipeline pipeline = new Pipeline(driver, texts.size());
        boolean complete = false;
        try {
            for (int i = 0; i < texts.size(); i++) {
                pipeline.borrow(i, texts.get(i));
            }
            complete = true;
            return pipeline;
        } finally {
            if (!complete) {
                pipeline.close();
            }
        }
    }

    private void borrow(int part, String text) throws SQLException {
        Integer same = places.putIfAbsent(text, part);
        if (same == null) {
            CachedQuery query = driver.getQueryExecutor().borrowQuery(text);
            borrowed.add(query);
            query.increaseExecuteCount();
            parts[part] = query.query;
            counts[part] = query.query.createParameterList().getParameterCount();
        } else {
            parts[part] = parts[same];
            counts[part] = counts[same];
        }
    }

    /** What the driver executes. */
    Query query() {
        return new PipelineQuery(parts);
    }

    /** An empty list for the parameters of all. */
    ParameterList parameters() throws SQLException {
        return driver.parameters(counts);
    }

    /**
     * Whether a statement that is there several times is prepared once for all of them: it is prepared for the types of its parameters, and one of
     * which the type is not known has the driver describe the statement first, and then wait for each answer.
     */
    boolean isPreparedOnce(ParameterList parameters) {
        if (borrowed.size() == parts.length) {
            return true;
        }
        int[] types = parameters.getTypeOIDs();
        int at = 0;
        Map<Query, int[]> known = new HashMap<>();
        for (int i = 0; i < parts.length; i++) {
            int[] own = Arrays.copyOfRange(types, at, at + counts[i]);
            int[] first = known.putIfAbsent(parts[i], own);
            if (first != null
                    && (!Arrays.equals(first, own) || Arrays.stream(own).anyMatch(type -> type == Oid.UNSPECIFIED))) {
                return false;
            }
            at += counts[i];
        }
        return true;
    }

    /** Gives the driver's queries back. */
    @Override
    public void close() {
        QueryExecutor executor = driver.getQueryExecutor();
        borrowed.forEach(executor::releaseQuery);
    }
}
