package dev.pgpx.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.pool.HikariPool;
import com.zaxxer.hikari.pool.ProxyConnection;
import com.zaxxer.hikari.util.ConcurrentBag;
import dev.pgpx.database.engine.SqlEffects;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGProperty;
import org.postgresql.core.CachedQuery;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.PGStream;
import org.postgresql.core.Parser;
import org.postgresql.core.ServerVersion;
import org.postgresql.core.v3.ConnectionFactoryImpl;
import org.postgresql.core.v3.QueryExecutorImpl;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.jdbc.TimestampUtils;
import org.postgresql.jdbc.TypeInfoCache;
import org.postgresql.util.LazyCleanerImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prepares the classes that the first connection and the first call need, ahead of them: on a helper, while whoever has opened a
 * database puts its first query together, and then while that waits for the server. Once in a program. Nothing depends on it: what
 * has not been prepared is prepared by whoever needs it, as it would be without this.
 *
 * <p>Two threads that initialise classes which need each other would wait for each other for ever. What is initialised here, by name
 * or because a text is judged, needs nothing that needs it. Other classes of pgpx are loaded, and initialised when they are used.
 */
final class HeadStart implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger("dev.pgpx.pool");
    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    /** HikariCP makes a class at run time for connections that are closed, when the first one is given back: some 20 ms. */
    static final String CLOSED_CONNECTION = "com.zaxxer.hikari.pool.ProxyConnection$ClosedConnection";

    private HeadStart() {}

    /** Begins it, unless it was begun before. */
    static void begin(Executor helpers) {
        if (BEGUN.compareAndSet(false, true)) {
            helpers.execute(new HeadStart());
        }
    }

    @Override
    public void run() {
        Throwable failure = prepare();
        if (failure != null) {
            LOG.debug("a class was not made ready ahead of its use", failure);
        }
    }

    /** Why not all could be prepared; null when it was. Whoever needs a class that cannot be had finds that out again. */
    static @Nullable Throwable prepare() {
        try {
            connecting();
            calling();
            return null;
        } catch (ClassNotFoundException | LinkageError failure) {
            return failure;
        }
    }

    /** In the order in which they are needed. */
    private static void connecting() throws ClassNotFoundException {
        initialize(HikariConfig.class);
        initialize(HikariPool.class);
        initialize(ConcurrentBag.class);
        new SecureRandom().nextBytes(new byte[1]); // each connection of HikariCP has a random number
        initialize(PGProperty.class);
        initialize(PgConnection.class);
        initialize(ConnectionFactoryImpl.class);
        initialize(PGStream.class);
        initialize(ServerVersion.class);
        initialize(QueryExecutorImpl.class);
        initialize(Parser.class);
        initialize(NativeQuery.class);
        initialize(CachedQuery.class);
        initialize(TimestampUtils.class);
        new GregorianCalendar(); // the driver makes one for each connection
        initialize(TypeInfoCache.class);
        initialize(LazyCleanerImpl.class);
        initialize(ProxyConnection.class);
    }

    private static void calling() throws ClassNotFoundException {
        Class.forName(CLOSED_CONNECTION);
        LOG.trace("loaded ahead of their use: {}", own());
        SqlEffects.of("select 1"); // judges the first text
        initialize(BigDecimal.class); // some 10 ms: it works out powers
    }

    private static List<Class<?>> own() {
        return List.of(
                PhysicalConnection.class,
                ServerFacts.class,
                Answer.class,
                JdbcSession.class,
                GuardedLine.class,
                Execution.class,
                Answers.class,
                JdbcParameters.class,
                JdbcResult.class,
                JdbcRow.class,
                JdbcColumns.class);
    }

    private static void initialize(Class<?> type) throws ClassNotFoundException {
        Class.forName(type.getName(), true, type.getClassLoader());
    }
}
