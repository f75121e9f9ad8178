/** The engine that ships: pgjdbc under HikariCP, or over a given DataSource. */
module dev.pgpx.jdbc {
    requires static org.checkerframework.checker.qual; // annotations of the driver's classes
    requires static org.jspecify;
    requires transitive dev.pgpx.database;
    requires transitive java.sql;
    requires org.postgresql.jdbc;
    requires com.zaxxer.hikari;
    requires org.slf4j;

    exports dev.pgpx.jdbc;
    exports dev.pgpx.jdbc.socket to
            org.postgresql.jdbc;

    provides dev.pgpx.database.engine.EngineFactory with
            dev.pgpx.jdbc.JdbcEngineFactory;
}
