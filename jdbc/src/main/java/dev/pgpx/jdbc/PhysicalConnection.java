package dev.pgpx.jdbc;

import dev.pgpx.jdbc.socket.NotedSockets;
import java.io.IOException;
import java.net.Socket;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Field;
import org.postgresql.core.ParameterList;
import org.postgresql.core.Query;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.util.HostSpec;

/**
 * A connection of a pool of ours. The pool's own question whether it is alive is answered without the server, since it would
 * wait longer than the caller may; sessions ask with their own deadline.
 */
final class PhysicalConnection extends PgConnection {
    /** Named on the server from the first execution, which saves parsing sooner and changes nothing later. */
    private static final int NAMED_AT_ONCE = 1;

    private static final int MOST_SHAPES = 32;
    private static final int LARGEST_SHAPE = 64;

    private final long made = System.nanoTime();
    private final @Nullable Socket socket;
    private final Owner owner;
    private final AtomicBoolean told = new AtomicBoolean(true);
    private volatile String why = "it was too old, or idle for too long";
    private volatile ServerFacts facts;
    private volatile long lastUsed = System.nanoTime();
    /** By the driver's own description, which it keeps with its statement and makes anew with it. */
    private final Map<Field[], JdbcColumns> columns = new WeakHashMap<>();
    /** Queries that are never sent, by the shape of their lists of parameters. */
    private final Map<List<Integer>, Query> shapes = new HashMap<>();

    /** Whoever has the connection made. */
    interface Owner {
        /** Finds out what there is to know of its server; asked once, before anybody else has it. */
        ServerFacts facts(PgConnection connection) throws SQLException;

        /** Is told once, and why, that it is given up. */
        void retired(PhysicalConnection connection, String why);
    }

    /** Connects, and reads the facts, on this thread; each host has the time of the limit for itself. */
    static PhysicalConnection connect(HostSpec[] hosts, Properties info, String url, Owner owner, SocketLimit limit)
            throws SQLException {
        NotedSockets.note(limit);
        try {
            return new PhysicalConnection(hosts, info, url, owner, limit);
        } catch (SQLException failure) {
            throw limit.told(failure);
        } finally {
            NotedSockets.forget();
        }
    }

    private PhysicalConnection(HostSpec[] hosts, Properties info, String url, Owner owner, SocketLimit limit)
            throws SQLException {
        super(hosts, info, url);
        this.owner = owner;
        socket = limit.socket();
        boolean known = false;
        BinaryTypes.tell(getQueryExecutor());
        try {
            facts = owner.facts(this);
            if (!facts.session().pooled()) {
                setPrepareThreshold(NAMED_AT_ONCE);
            }
            limit.end();
            known = true;
            told.set(false);
        } finally {
            if (!known) {
                close();
            }
        }
    }

    /** Closes the socket under whoever uses it, without a word to the other side: never blocks. */
    void breakOff() throws SQLException {
        Socket plain = socket;
        if (plain != null) {
            try {
                plain.close();
            } catch (IOException closed) {
                throw new SQLException("the socket cannot be closed", "08006", closed);
            }
        }
    }

    /** A standby may have been promoted since; servers from 14 on tell of it with each answer. */
    ServerFacts facts() {
        ServerFacts known = facts;
        if (known.session().standby() && "off".equals(getParameterStatus("in_hot_standby"))) {
            known = known.promoted();
            facts = known;
        }
        return known;
    }

    /** The columns that are described so. Of the session's own thread. */
    JdbcColumns columns(Field[] fields) {
        JdbcColumns known = columns.get(fields);
        if (known == null || !known.fit(fields)) {
            known = JdbcColumns.of(fields);
            columns.put(fields, known);
        }
        return known;
    }

    /**
     * An empty list of parameters for several statements with so many parameters each. The driver makes such lists for texts only. Of the
     * session's own thread.
     */
    ParameterList parameters(int[] counts) throws SQLException {
        List<Integer> shape = Arrays.stream(counts).boxed().toList();
        Query known = shapes.get(shape);
        if (known == null) {
            String text = shape.stream()
                    .map(count -> "select " + String.join(",", Collections.nCopies(count, "?")))
                    .collect(Collectors.joining("\n;\n"));
            known = getQueryExecutor().createQuery(text, false, true).query;
            keep(shape, known);
        }
        return known.createParameterList();
    }

    private void keep(List<Integer> shape, Query query) {
        if (shape.size() <= LARGEST_SHAPE) {
            if (shapes.size() == MOST_SHAPES) {
                shapes.clear();
            }
            shapes.put(shape, query);
        }
    }

    /** When it was made, as {@link System#nanoTime()} tells. */
    long made() {
        return made;
    }

    /** Whether its server refuses writes of whatever transaction; true where servers before 14 do not tell. */
    boolean isReadOnlyServer() {
        String standby = getParameterStatus("in_hot_standby");
        return standby == null
                || standby.equals("on")
                || "on".equals(getParameterStatus("default_transaction_read_only"));
    }

    /** Why it is going to be closed; otherwise HikariCP closes it when its time is over. */
    void retireBecause(String reason) {
        why = reason;
    }

    @Override
    public void close() throws SQLException {
        if (told.compareAndSet(false, true)) {
            owner.retired(this, why);
        }
        super.close();
    }

    void used() {
        lastUsed = System.nanoTime();
    }

    /** When it was last used, as {@link System#nanoTime()} tells. */
    long lastUsed() {
        return lastUsed;
    }

    @Override
    public boolean isValid(int timeout) throws SQLException {
        return !isClosed();
    }

    /** The pool asks for it once, to undo what nobody does here: sessions begin transactions by text. */
    @Override
    public int getTransactionIsolation() {
        return TRANSACTION_READ_COMMITTED;
    }

    /** Asks the server, and fails when it has not answered by then: the socket is closed. */
    void requireAnswer(SocketLimit limit) throws SQLException {
        if (socket != null) {
            limit.made(socket);
        }
        try (Statement nothing = createStatement()) {
            nothing.execute("");
        }
        limit.end();
    }
}
