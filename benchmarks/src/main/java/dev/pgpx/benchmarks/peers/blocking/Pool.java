package dev.pgpx.benchmarks.peers.blocking;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.pgpx.benchmarks.peers.Target;

/** The connections of a peer over JDBC. */
public final class Pool {
    private Pool() {}

    /**
     * A pool of HikariCP with as many connections as a contender may have, statements prepared by name at once, and batches of
     * inserts rewritten to statements of many rows.
     */
    public static HikariDataSource of(Target target) {
        return new HikariDataSource(settings(target));
    }

    /** The settings of such a pool, for those who need others as well. */
    public static HikariConfig settings(Target target) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(target.jdbcUrl("&reWriteBatchedInserts=true"));
        config.setUsername(target.user());
        config.setMaximumPoolSize(target.pool());
        return config;
    }
}
